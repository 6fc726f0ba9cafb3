import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import type { Actor, Ctx } from '#app/domain/ctx.ts';
import { findFilterSchema, type FindFilter } from '#app/domain/find/find-filter.ts';
import { find } from '#search/find.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { rebuildOrganisations } from '#search/rebuild-organisations.server.ts';
import { buildMember } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';

const visitor: Actor = { kind: 'visitor' };
const system: Actor = { kind: 'system', process: 'test' };
const member = buildMember('00000000-0000-7000-8000-000000000002', 'owner');

const ctxFor = (actor: Actor): Ctx => ({
  tx: database(),
  actor,
  organisation: null,
  now: new Date(),
  requestId: 'test',
});
const search = (actor: Actor, filter: Partial<FindFilter> = {}) =>
  find(ctxFor(actor), { ...findFilterSchema.parse({}), ...filter }, 'en');

type Posted = Awaited<ReturnType<typeof postListing>>;
let masked: Posted;

beforeAll(async () => {
  for (let number = 0; number < 5; number += 1) {
    await postListing({
      title: 'Radar',
      areas: ['SEN'],
      trlMin: 5,
      trlMax: 5,
      organisation: { province: 'NL-ZH', audience: 'public', name: `Radarbouw ${String(number)}` },
    });
  }
  masked = await postListing({
    kind: 'challenge',
    title: 'Radar that hides',
    text: 'Lockstitching is asked.',
    audience: 'verified',
    identity: 'masked',
    areas: ['SEN', 'QUA'],
    trlMin: 1,
    trlMax: 2,
    organisation: { province: 'NL-ZE', audience: 'verified', kind: 'prime', name: 'Hidden Holdings' },
  });
  await rebuildListings(database());
  await rebuildOrganisations(database());
});
afterAll(closeDatabase);

describe('what a search counts', () => {
  it('is exact for visitors, among whose hits no masked listing is', async () => {
    const { total, kinds, facets } = await search(visitor, { kind: 'capability' });
    expect([total, kinds.challenge, kinds.capability, kinds.organisation]).toEqual([5, 0, 5, 5]);
    expect(facets.area).toEqual({ counts: { SEN: 5 }, other: null });
    expect(facets.trl).toEqual({ counts: { '4-6': 5 }, other: null });
  });

  it('tells readers no count below five, which could single out a masked listing', async () => {
    const { all, kinds, facets } = await search(member);
    expect([all, kinds.challenge, kinds.capability]).toEqual([null, 'few', 5]);
    expect(facets.area).toEqual({ counts: { SEN: 6 }, other: 'few' });
    expect(facets.organisationKind).toEqual({ counts: { sme: 5 }, other: 'few' });
  });

  it('counts provinces exactly, since no masked listing is in one', async () => {
    expect((await search(member)).facets.province).toEqual({ counts: { 'NL-ZH': 5 }, other: null });
  });

  it('gives the system every count', async () => {
    const { all, kinds, facets } = await search(system);
    expect([all, kinds.challenge, kinds.capability, kinds.organisation]).toEqual([12, 1, 5, 6]);
    expect(facets.area).toEqual({ counts: { SEN: 6, QUA: 1 }, other: null });
    expect(facets.province).toEqual({ counts: { 'NL-ZH': 5 }, other: null });
  });
});

describe('a masked listing', () => {
  it('is in no province, for nobody', async () => {
    for (const actor of [member, system]) {
      const { listings, total } = await search(actor, { kind: 'challenge', province: ['NL-ZE'] });
      expect([listings, total]).toEqual([[], 0]);
    }
  });

  it('never leads to its organisation, neither by its words nor by its area', async () => {
    expect((await search(member, { q: 'Hidden Holdings', kind: 'organisation' })).organisations).toHaveLength(
      1,
    );
    const byWords = await search(member, { q: 'lockstitching' });
    expect(byWords.listings.map(({ publicId }) => publicId)).toEqual([masked.publicId]);
    expect(byWords.organisations).toEqual([]);
    const byArea = await search(member, { kind: 'organisation', area: ['QUA'] });
    expect([byArea.organisations, byArea.total, byArea.facets.area?.counts]).toEqual([[], 0, { SEN: 5 }]);
  });
});
