import { database } from '#db/pool.ts';
import {
  reindexListing,
  reindexListings,
  reindexOrganisation,
  reindexOrganisations,
} from '#search/sync.server.ts';
import type { Handler } from './job-context.server.ts';

/** Brings one listing in the search index to what it is now; fails, to be tried again, while Meilisearch is away. */
export const reindexOneListing: Handler<'reindex-listing'> = ({ listingId }) =>
  reindexListing(database(), listingId);

/** The same for all listings of an organisation. */
export const reindexOneOrganisation: Handler<'reindex-organisation'> = ({ organisationId }) =>
  reindexOrganisation(database(), organisationId);

/** Many listings together, as an import leaves them. */
export const reindexManyListings: Handler<'reindex-listings'> = ({ listingIds }) =>
  reindexListings(database(), listingIds);

/** All listings of many organisations. */
export const reindexManyOrganisations: Handler<'reindex-organisations'> = ({ organisationIds }) =>
  reindexOrganisations(database(), organisationIds);
