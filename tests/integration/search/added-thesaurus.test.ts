import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findFilterSchema, filtersOf, sortOf } from '#app/domain/find/find-filter.ts';
import { addTerm } from '#app/domain/reference-data/add-term.server.ts';
import { editTerm } from '#app/domain/reference-data/edit-term.server.ts';
import { retireTerm } from '#app/domain/reference-data/retire-term.server.ts';
import { listListingsNaming } from '#search/added-thesaurus.server.ts';
import { forgetLanguage } from '#search/refresh-language.server.ts';
import { forgetCorpus } from '#search/matching/current-corpus.server.ts';
import { rankCounterparts } from '#search/matching/rank.server.ts';
import { searchEverything } from '#search/query/search-everything.server.ts';
import { slicesOf } from '#search/query/search-plan.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { rebuildOrganisations } from '#search/rebuild-organisations.server.ts';
import { reindexListings } from '#search/sync.server.ts';
import { buildOfficial } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';

const term = { code: 'zwabberkoe', nl: 'zwabberkoe', en: 'mop cow | wet mopper', isProposal: false };
let offer: Awaited<ReturnType<typeof postListing>>;

beforeAll(async () => {
  offer = await postListing({ title: 'Mop cows for decks', text: 'A mop cow keeps a deck clean.' });
  await postListing({ title: 'Deck paint', text: 'Paint for decks, dairy cows not included.' });
  await rebuildListings(database());
  await rebuildOrganisations(database());
});
afterAll(closeDatabase);

const asManager = async (work: (ctx: Ctx) => Promise<void>): Promise<void> => {
  await database().transaction((tx) =>
    work({
      tx,
      actor: buildOfficial('programme_manager'),
      organisation: null,
      now: new Date(),
      requestId: 'test',
    }),
  );
  forgetLanguage();
};

async function found(q: string): Promise<readonly string[]> {
  const filter = findFilterSchema.parse({ q });
  const search = { query: q, kind: undefined, page: 1, filters: filtersOf(filter), sort: sortOf(filter) };
  const rules = {
    listings: { filter: '', predicate: eq(listings.audience, 'public') },
    organisations: {
      filter: '',
      predicate: eq(organisations.audience, 'public'),
      areasFor: 'public' as const,
    },
  };
  return (await searchEverything(database(), search, rules, slicesOf(search), new Date())).listings.ids;
}

const matches = () =>
  rankCounterparts(database(), {
    subject: {
      kind: 'challenge',
      versions: [{ title: 'Een zwabberkoe', text: 'Wij willen een zwabberkoe.', language: 'nl' }],
    },
    filter: '',
    limit: 5,
  });

describe('a word added to the thesaurus', () => {
  it('is found by its other names at once, and counts in the matching once listings are read anew', async () => {
    expect(await found('zwabberkoe')).toEqual([]);
    expect(await matches()).toEqual([]);

    await asManager((ctx) => addTerm(ctx, 'thesaurus', term));
    expect(await found('zwabberkoe')).toEqual([offer.publicId]);

    expect(await listListingsNaming(database(), 'zwabberkoe')).toEqual([offer.listingId]);
    expect(await listListingsNaming(database())).toEqual([offer.listingId]);
    await reindexListings(database(), [offer.listingId]);
    forgetCorpus();
    const [match] = await matches();
    expect(match?.id).toBe(offer.publicId);
    expect(match?.reasons.terms.map(({ id, words }) => [id, words])).toEqual([
      ['mop', { nl: 'zwabberkoe', en: 'mop' }],
      ['c:x-zwabberkoe', { nl: 'zwabberkoe' }],
    ]);
  });

  it('follows a change of its names, and ends when it is retired', async () => {
    await asManager((ctx) =>
      editTerm(ctx, 'thesaurus', { ...term, version: 1, nl: 'frutselaar', en: 'mop cow' }),
    );
    expect(await found('frutselaar')).toEqual([offer.publicId]);
    expect(await listListingsNaming(database(), 'zwabberkoe')).toEqual([offer.listingId]);

    await asManager((ctx) => retireTerm(ctx, 'thesaurus', { code: 'zwabberkoe', version: 2 }));
    expect(await listListingsNaming(database(), 'zwabberkoe')).toEqual([offer.listingId]);
    await reindexListings(database(), [offer.listingId]);
    expect(await found('frutselaar')).toEqual([]);
    expect(await listListingsNaming(database(), 'zwabberkoe')).toEqual([]);
  });
});
