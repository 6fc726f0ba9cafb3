import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import type { Actor } from '#app/domain/ctx.ts';
import { findListings } from '#search/find-listings.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { buildMember } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';

beforeAll(async () => {
  for (let number = 0; number < 5; number += 1) await postListing({ title: 'Radar', areas: ['SEN'] });
  await postListing({
    kind: 'challenge',
    title: 'Radar',
    audience: 'verified',
    identity: 'masked',
    areas: ['SEN', 'QUA'],
  });
  await rebuildListings(database());
});
afterAll(closeDatabase);

const facetsFor = async (actor: Actor) => {
  const ctx = { tx: database(), actor, organisation: null, now: new Date(), requestId: 'test' };
  const { facets } = await findListings(ctx, { query: '', page: 1 }, 'en');
  return facets;
};

describe('findListings', () => {
  it('shows readers no count below five, which could single out a masked listing', async () => {
    const member = buildMember('00000000-0000-7000-8000-000000000002', 'owner');
    const expected = { kind: { capability: 5 }, areas: { SEN: 6 }, other: 1 };
    expect(await facetsFor(member)).toEqual(expected);
  });

  it('gives the system every count', async () => {
    expect(await facetsFor({ kind: 'system', process: 'test' })).toEqual({
      kind: { capability: 5, challenge: 1 },
      areas: { SEN: 6, QUA: 1 },
      other: 0,
    });
  });
});
