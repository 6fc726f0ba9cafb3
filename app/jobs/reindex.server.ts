import { database } from '#db/pool.ts';
import { later, seconds } from '#app/domain/durations.ts';
import { enqueue, enqueueAll } from '#app/domain/events/enqueue.server.ts';
import { listListingsNaming } from '#search/added-thesaurus.server.ts';
import { forgetLanguage } from '#search/refresh-language.server.ts';
import { reindexOrganisationPages, reindexOrganisationsOf } from '#search/sync-organisation.server.ts';
import {
  reindexListing,
  reindexListings,
  reindexOrganisation,
  reindexOrganisations,
} from '#search/sync.server.ts';
import type { Handler } from './job-context.server.ts';

/** Up to so many changed listings are ranked one by one; beyond it, after an import, all challenges are. */
const FEW = 20;
/** The ranking of all waits this long for the next piece of the same import. */
const PAUSE = seconds(5);

/**
 * Brings one listing in the search index to what it is now, and asks for its matches; fails, to be tried again, while
 * Meilisearch is away.
 */
export const reindexOneListing: Handler<'reindex-listing'> = async ({ listingId }) => {
  await reindexListing(database(), listingId);
  await reindexOrganisationsOf(database(), [listingId]);
  await askForMatches([listingId]);
};

/** The same for an organisation and all its listings, of which it ranks no others. */
export const reindexOneOrganisation: Handler<'reindex-organisation'> = async ({ organisationId }) => {
  const listingIds = await reindexOrganisation(database(), organisationId);
  if (listingIds.length > FEW) {
    await enqueue(database(), { task: 'rank-organisation', payload: { organisationId } });
  } else await askForMatches(listingIds);
};

/** Many listings together, as an import leaves them. */
export const reindexManyListings: Handler<'reindex-listings'> = async ({ listingIds }) => {
  await reindexListings(database(), listingIds);
  await reindexOrganisationsOf(database(), listingIds);
  await askForMatches(listingIds);
};

/** Many organisations with all their listings. */
export const reindexManyOrganisations: Handler<'reindex-organisations'> = async ({ organisationIds }) => {
  await askForMatches(await reindexOrganisations(database(), organisationIds));
};

/** Organisations alone, such as new ones. */
export const reindexPagesOfOrganisations: Handler<'reindex-organisation-pages'> = ({ organisationIds }) =>
  reindexOrganisationPages(database(), organisationIds);

/** Listings that name what was added to the thesaurus, or in which a retired term was known. */
export const reindexConcept: Handler<'reindex-concept'> = async ({ code }) => {
  forgetLanguage();
  const listingIds = await listListingsNaming(database(), code);
  await reindexListings(database(), listingIds);
  await askForMatches(listingIds);
};

async function askForMatches(listingIds: readonly string[]): Promise<void> {
  if (listingIds.length > FEW) {
    await enqueue(database(), { task: 'rank-all', payload: {} }, { runAt: later(new Date(), PAUSE) });
    return;
  }
  await enqueueAll(
    database(),
    listingIds.map((listingId) => ({ task: 'rank-listing', payload: { listingId } })),
  );
}
