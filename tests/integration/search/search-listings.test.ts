import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { listings } from '#db/schema/listings.ts';
import { searchListings } from '#search/query/search-listings.server.ts';
import { searchListingsInPostgres } from '#search/query/search-in-postgres.server.ts';
import type { ListingSearch } from '#search/query/search-result.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
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
    publishedAt: new Date('2026-01-01'),
  });
  submarine = await postListing({
    title: 'Batteries for submarines',
    text: 'Lithium batteries under water.',
    areas: ['MAR'],
    publishedAt: new Date('2026-01-02'),
  });
  mines = await postListing({
    kind: 'challenge',
    title: 'Zeemijnenbestrijding',
    text: 'De marine wil zeemijnen onschadelijk maken.',
    language: 'nl',
    areas: ['MAR', 'INT'],
    publishedAt: new Date('2026-01-03'),
  });
  verified = await postListing({ title: 'Radar for members', audience: 'verified' });
  await postListing({ title: 'Radar draft', status: 'draft' });
  await rebuildListings(database());
});
afterAll(closeDatabase);

const PUBLIC = { filter: 'audience IN ["public"]', predicate: eq(listings.audience, 'public') };
const search = (query: string, rest: Partial<ListingSearch> = {}) =>
  searchListings(database(), { query, page: 1, ...rest }, PUBLIC);
const inPostgres = (query: string, rest: Partial<ListingSearch> = {}) =>
  searchListingsInPostgres(database(), { query, page: 1, ...rest }, PUBLIC.predicate);
const idsOf = ({ hits }: { hits: readonly { id: string }[] }) => hits.map(({ id }) => id);

describe('searchListings', () => {
  it('finds other forms of a word, parts of a compound and words half typed or mistyped', async () => {
    expect(idsOf(await search('radar'))).toEqual([radar.publicId]);
    expect(idsOf(await search('mijnen'))).toEqual([mines.publicId]);
    expect(idsOf(await search('surveil'))).toEqual([radar.publicId]);
    expect(idsOf(await search('battreies'))).toEqual([submarine.publicId]);
  });

  it('finds the other language', async () => {
    expect(idsOf(await search('onderzeeboot'))).toEqual([submarine.publicId]);
    expect(idsOf(await search('mine countermeasures'))).toEqual([mines.publicId]);
  });

  it('lists everything, newest first, when nothing is asked', async () => {
    const result = await search('  ');
    expect(idsOf(result)).toEqual([mines.publicId, submarine.publicId, radar.publicId]);
    expect(result).toMatchObject({
      total: 3,
      degraded: false,
      facets: { kind: { capability: 2, challenge: 1 }, areas: { INT: 1, MAR: 2, SEN: 1 } },
    });
  });

  it('keeps within kind, areas and what the viewer may see', async () => {
    expect(idsOf(await search('', { kind: 'challenge' }))).toEqual([mines.publicId]);
    expect(idsOf(await search('', { areas: ['SEN', 'INT'] }))).toEqual([mines.publicId, radar.publicId]);
    const members = { ...PUBLIC, filter: 'audience IN ["public", "verified"]' };
    const seen = await searchListings(database(), { query: 'radar', page: 1 }, members);
    expect(idsOf(seen).sort()).toEqual([radar.publicId, verified.publicId].sort());
  });

  it('counts each hit once in its facets, however many ways it was found', async () => {
    const { facets, total } = await search('radar');
    expect(facets).toEqual({ kind: { capability: 1 }, areas: { SEN: 1 } });
    expect(total).toBe(1);
  });

  it('has no third page of one', async () => {
    expect(idsOf(await search('radar', { page: 3 }))).toEqual([]);
  });
});

describe('searchListingsInPostgres', () => {
  it('finds stems of the language of the text, and says that it is the fallback', async () => {
    const result = await inPostgres('radar');
    expect(idsOf(result)).toEqual([radar.publicId]);
    expect(result).toMatchObject({
      total: 1,
      degraded: true,
      facets: { kind: { capability: 1 }, areas: { SEN: 1 } },
    });
    expect(idsOf(await inPostgres('zeemijn'))).toEqual([mines.publicId]);
  });

  it('lists, filters and pages as the search does', async () => {
    expect(idsOf(await inPostgres(''))).toEqual([mines.publicId, submarine.publicId, radar.publicId]);
    expect(idsOf(await inPostgres('', { kind: 'challenge' }))).toEqual([mines.publicId]);
    expect(idsOf(await inPostgres('', { areas: ['SEN'] }))).toEqual([radar.publicId]);
    expect(idsOf(await inPostgres('', { page: 2 }))).toEqual([]);
  });

  it('takes what a person types as words, never as syntax', async () => {
    expect(idsOf(await inPostgres(`'); drop table listings; -- "radar`))).toEqual([]);
    expect(idsOf(await inPostgres('radar'))).toEqual([radar.publicId]);
  });
});
