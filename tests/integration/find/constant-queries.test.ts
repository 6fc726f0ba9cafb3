import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { facetTerms } from '#app/domain/find/facet-terms.server.ts';
import { filtersOf, findFilterSchema, type FindFilter } from '#app/domain/find/find-filter.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { listListingsOf } from '#app/domain/listings/list-listings-of.server.ts';
import { countPer } from '#search/count-per.server.ts';
import { find } from '#search/find.server.ts';
import { searchInPostgres } from '#search/query/search-in-postgres.server.ts';
import { slicesOf } from '#search/query/search-plan.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { rebuildOrganisations } from '#search/rebuild-organisations.server.ts';
import { suggest } from '#search/suggest.server.ts';
import { buildOfficial } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';
import { hearQueries } from '#tests/support/heard-queries.ts';

const queries: string[] = [];
const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
const counted = drizzle(client, { schema, logger: hearQueries(queries) });

afterAll(async () => {
  await client.end();
  await closeDatabase();
});

const ctx: Ctx = {
  tx: counted,
  actor: buildOfficial('broker'),
  organisation: null,
  now: new Date(),
  requestId: 'test',
};

let organisationId = '';

/** Many of everything, in different areas and places; one organisation has half of the listings. */
async function post(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    const { organisationId: own } = await postListing({
      title: `Radar ${String(number)}`,
      kind: number % 2 === 0 ? 'capability' : 'challenge',
      areas: number % 3 === 0 ? ['SEN', 'MAR'] : ['SEN'],
      trlMin: (number % 9) + 1,
      trlMax: 9,
      organisation: { province: number % 2 === 0 ? 'NL-ZH' : 'NL-UT', audience: 'public' },
    });
    organisationId ||= own;
    if (number % 2 === 0) {
      await database().update(listings).set({ organisationId }).where(eq(listings.organisationId, own));
    }
  }
  await rebuildListings(database());
  await rebuildOrganisations(database());
}

const search = (over: Partial<FindFilter>) => () =>
  find(ctx, { ...findFilterSchema.parse({}), ...over }, 'nl');
const PAGES: Readonly<Record<string, () => Promise<unknown>>> = {
  'a search for everything': search({ q: 'radar' }),
  'a search for organisations': search({ q: 'proefbedrijf', kind: 'organisation' }),
  'a list with filters': search({ kind: 'capability', area: ['SEN'], province: ['NL-ZH'] }),
  'what a page of an area asks': () =>
    find(ctx, findFilterSchema.parse({ area: ['SEN'], sort: 'newest' }), 'nl', 4),
  'the counts of areas': () => countPer(ctx, 'area'),
  'the counts of the map': () => countPer(ctx, 'province'),
  'the listings of an organisation': () => listListingsOf(ctx, organisationId, 1, 'nl'),
  suggestions: () => suggest(ctx, 'radar', 'nl'),
  'a search without Meilisearch': () => {
    const filter = findFilterSchema.parse({ q: 'radar' });
    return searchInPostgres(
      counted,
      { query: 'radar', filters: filtersOf(filter), sort: 'relevance', page: 1 },
      {
        listings: { filter: '', predicate: eq(listings.audience, 'public') },
        organisations: { filter: '', predicate: eq(organisations.audience, 'public'), areasFor: 'public' },
      },
      slicesOf({ kind: undefined, page: 1 }),
    );
  },
};

async function countAll(): Promise<Record<string, number>> {
  await facetTerms(counted, 'nl');
  const counts: Record<string, number> = {};
  for (const [name, ask] of Object.entries(PAGES)) {
    queries.length = 0;
    await ask();
    counts[name] = queries.length;
  }
  return counts;
}

it('every page of finding asks as many queries for 40 hits as for 5', async () => {
  await post(5);
  const few = await countAll();
  await post(35);
  expect(await countAll()).toEqual(few);
  expect(few).toEqual({
    'a search for everything': 4,
    'a search for organisations': 2,
    'a list with filters': 4,
    'what a page of an area asks': 6,
    'the counts of areas': 0,
    'the counts of the map': 0,
    'the listings of an organisation': 6,
    suggestions: 4,
    'a search without Meilisearch': 16,
  });
});
