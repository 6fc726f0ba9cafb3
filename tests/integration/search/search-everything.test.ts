import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings, listingTags } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { findFilterSchema, filtersOf, sortOf, type FindFilter } from '#app/domain/find/find-filter.ts';
import { searchEverything } from '#search/query/search-everything.server.ts';
import { searchInPostgres } from '#search/query/search-in-postgres.server.ts';
import { slicesOf, type Found, type Search, type ViewerRules } from '#search/query/search-plan.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { rebuildOrganisations } from '#search/rebuild-organisations.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

let radar: Posted;
let submarine: Posted;
let mines: Posted;
let verified: Posted;

beforeAll(async () => {
  radar = await postListing({
    title: 'Surveillance radars',
    text: 'Radars that watch the coast.',
    areas: ['SEN'],
    trlMin: 7,
    trlMax: 7,
    offerKind: 'product',
    productionProvince: 'NL-ZE',
    publishedAt: new Date('2026-01-01'),
    expiresAt: new Date('2127-01-01'),
    organisation: { name: 'Kustwacht Techniek', audience: 'public', province: 'NL-ZH' },
  });
  submarine = await postListing({
    title: 'Batteries for submarines',
    text: 'Lithium batteries under water.',
    areas: ['MAR'],
    trlMin: 4,
    trlMax: 4,
    publishedAt: new Date('2026-01-02'),
    expiresAt: new Date('2127-01-03'),
    organisation: { name: 'Accubouw', kind: 'startup', audience: 'public', country: 'BE' },
  });
  mines = await postListing({
    kind: 'challenge',
    title: 'Zeemijnenbestrijding',
    text: 'De marine wil zeemijnen onschadelijk maken.',
    language: 'nl',
    areas: ['MAR', 'INT'],
    trlMin: 3,
    trlMax: 6,
    publishedAt: new Date('2026-01-03'),
    expiresAt: new Date('2127-01-02'),
    organisation: { name: 'Eenheid Noord', kind: 'defence_unit', audience: 'public', province: 'NL-NH' },
  });
  verified = await postListing({ title: 'Radar for members', audience: 'verified' });
  await postListing({ title: 'Radar draft', status: 'draft' });
  await postListing({ title: 'Radar that lapsed', expiresAt: new Date('2026-01-01') });
  await database()
    .insert(listingTags)
    .values([
      { listingId: radar.listingId, list: 'sub_technology', code: 'SEN-radar', version: 1 },
      { listingId: radar.listingId, list: 'domain', code: 'sea', version: 1 },
      { listingId: mines.listingId, list: 'domain', code: 'sea', version: 1 },
    ]);
  await database().insert(texts).values({
    objectKind: 'organisation',
    objectId: submarine.organisationId,
    fieldGroup: 'description',
    language: 'nl',
    body: 'Wij maken accu’s voor onderzeeboten.',
  });
  await rebuildListings(database());
  await rebuildOrganisations(database());
});
afterAll(closeDatabase);

const PUBLIC: ViewerRules = {
  listings: { filter: 'audience IN ["public"]', predicate: eq(listings.audience, 'public') },
  organisations: {
    filter: 'audience IN ["public"]',
    predicate: eq(organisations.audience, 'public'),
    areasFor: 'public',
  },
};
const NOW = new Date();

function searchFor(over: Partial<FindFilter>): Search {
  const filter = { ...findFilterSchema.parse({}), ...over };
  const { q, kind, page } = filter;
  return { query: q, kind, page, filters: filtersOf(filter), sort: sortOf(filter) };
}
const search = (over: Partial<FindFilter>, rules = PUBLIC) =>
  searchEverything(database(), searchFor(over), rules, slicesOf(searchFor(over)), NOW);
const inPostgres = (over: Partial<FindFilter>, rules = PUBLIC) =>
  searchInPostgres(database(), searchFor(over), rules, slicesOf(searchFor(over)));
const idsOf = ({ listings: { ids } }: Found) => ids;
const organisationsOf = ({ organisations: { ids } }: Found) => ids;

describe('searchEverything', () => {
  it('finds other forms of a word, parts of a compound and words half typed or mistyped', async () => {
    expect(idsOf(await search({ q: 'radar' }))).toEqual([radar.publicId]);
    expect(idsOf(await search({ q: 'mijnen' }))).toEqual([mines.publicId]);
    expect(idsOf(await search({ q: 'surveil' }))).toEqual([radar.publicId]);
    expect(idsOf(await search({ q: 'battreies' }))).toEqual([submarine.publicId]);
  });

  it('finds the other language, of listings and of organisations', async () => {
    expect(idsOf(await search({ q: 'onderzeeboot' }))).toEqual([submarine.publicId]);
    expect(idsOf(await search({ q: 'mine countermeasures' }))).toEqual([mines.publicId]);
    expect(organisationsOf(await search({ q: 'submarine', kind: 'organisation' }))).toEqual([
      submarine.organisationPublicId,
    ]);
  });

  it('finds an organisation by a name half typed', async () => {
    expect(organisationsOf(await search({ q: 'kustw' }))).toEqual([radar.organisationPublicId]);
  });

  it('stays within what the viewer may see', async () => {
    const members = {
      ...PUBLIC,
      listings: { ...PUBLIC.listings, filter: 'audience IN ["public", "verified"]' },
    };
    const seen = idsOf(await search({ q: 'radar' }, members));
    expect([...seen].sort()).toEqual([radar.publicId, verified.publicId].sort());
  });

  it('counts each hit once in its facets, however many ways it was found', async () => {
    const { listings: found } = await search({ q: 'radar' });
    expect(found.total).toBe(1);
    expect(found.facets.area).toEqual({ SEN: 1 });
  });

  it('counts for a chosen facet what its other values would give', async () => {
    const { listings: found } = await search({ area: ['SEN'], kind: 'capability' });
    expect([found.total, found.kinds]).toEqual([1, { capability: 1 }]);
    expect(found.facets.area).toEqual({ SEN: 1, MAR: 1 });
  });
});

/** Searches without words: both engines give the very same. */
const ALIKE: readonly (readonly [string, Partial<FindFilter>, () => readonly string[]])[] = [
  ['everything, newest first', {}, () => [mines, submarine, radar].map(({ publicId }) => publicId)],
  [
    'what ends soon first',
    { sort: 'ends_soon' },
    () => [radar, mines, submarine].map(({ publicId }) => publicId),
  ],
  ['one kind', { kind: 'challenge' }, () => [mines.publicId]],
  ['any of some areas', { area: ['SEN', 'INT'] }, () => [mines.publicId, radar.publicId]],
  ['a sub-technology', { sub: ['SEN-radar'] }, () => [radar.publicId]],
  ['a domain', { domain: ['sea'] }, () => [mines.publicId, radar.publicId]],
  ['what is offered', { offer: ['product'] }, () => [radar.publicId]],
  ['a step of TRL that a window touches', { trl: ['4-6'] }, () => [mines.publicId, submarine.publicId]],
  ['the kind of organisation', { organisationKind: ['startup'] }, () => [submarine.publicId]],
  ['where the organisation is', { province: ['NL-ZH'] }, () => [radar.publicId]],
  ['where it is made', { province: ['NL-ZE'] }, () => [radar.publicId]],
  ['abroad', { province: ['abroad'] }, () => [submarine.publicId]],
  ['the language of the text', { language: ['nl'] }, () => [mines.publicId]],
  ['two facets together', { domain: ['sea'], trl: ['1-3'] }, () => [mines.publicId]],
  ['no third page', { page: 3 }, () => []],
];

describe.each([
  ['Meilisearch', search],
  ['Postgres', inPostgres],
])('%s', (_, ask) => {
  it.each(ALIKE)('lists %s', async (_name, filter, expected) => {
    expect(idsOf(await ask(filter))).toEqual(expected());
  });

  it('lists organisations by name, or by where their named listings are', async () => {
    const { organisations: found } = await ask({ kind: 'organisation' });
    expect(found.ids).toEqual([submarine, mines, radar].map((one) => one.organisationPublicId));
    expect(found.facets).toEqual({
      area: { INT: 1, MAR: 2, SEN: 1 },
      organisationKind: { defence_unit: 1, sme: 1, startup: 1 },
      province: { 'NL-NH': 1, 'NL-ZH': 1, abroad: 1 },
    });
    const inMaritime = await ask({ kind: 'organisation', area: ['MAR'] });
    expect(organisationsOf(inMaritime)).toEqual([submarine, mines].map((one) => one.organisationPublicId));
  });
});

describe('searchInPostgres', () => {
  it('gives the same counts as Meilisearch, and says that it is the fallback', async () => {
    for (const [, filter] of ALIKE) {
      const [one, other] = [await search(filter), await inPostgres(filter)];
      expect(other.listings).toEqual(one.listings);
      expect(other.organisations.facets).toEqual(one.organisations.facets);
      expect([other.organisations.total, other.degraded]).toEqual([one.organisations.total, true]);
    }
  });

  it('finds stems of the language of the text, in the title before the text', async () => {
    expect(idsOf(await inPostgres({ q: 'radar' }))).toEqual([radar.publicId]);
    expect(idsOf(await inPostgres({ q: 'zeemijn' }))).toEqual([mines.publicId]);
    expect(organisationsOf(await inPostgres({ q: 'accu' }))).toEqual([submarine.organisationPublicId]);
  });

  it('takes what a person types as words, never as syntax', async () => {
    expect(idsOf(await inPostgres({ q: `'); drop table listings; -- "radar` }))).toEqual([]);
    expect(idsOf(await inPostgres({ q: 'radar' }))).toEqual([radar.publicId]);
  });
});
