import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { matches, matchMarks, matchViews } from '#db/schema/matches.ts';
import { personOf, type Ctx } from '#app/domain/ctx.ts';
import {
  countNewMatches,
  listNewMatches,
  sumNewMatches,
} from '#app/domain/matches/list-new-matches.server.ts';
import { ctxOf, makeMember } from '#tests/support/acting.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

const FOUND_AT = new Date('2031-06-02T09:00:00Z');

let need: Posted;
let offer: Posted;
let others: { needs: Posted[]; offers: Posted[] };
let ctx: Ctx;

beforeAll(async () => {
  need = await postListing({ kind: 'challenge', title: 'Onze uitdaging' });
  offer = await postListing({ title: 'Ons aanbod', organisationId: need.organisationId });
  others = {
    needs: [
      await postListing({ kind: 'challenge', title: 'Uitdaging van een ander' }),
      await postListing({ kind: 'challenge', title: 'Alleen voor Defensie', audience: 'defence' }),
    ],
    offers: [
      await postListing({ title: 'Aanbod van een ander' }),
      await postListing({ title: 'Nog een aanbod' }),
    ],
  };
  for (const [index, other] of others.needs.entries()) await record(other, offer, 80 - index);
  for (const [index, other] of others.offers.entries()) await record(need, other, 90 - 20 * index);
  ctx = await ctxOf(await makeMember({ id: need.organisationId }), {
    publicId: need.organisationPublicId,
  });
});
afterAll(closeDatabase);

function record(challenge: Posted, capability: Posted, score: number) {
  return database()
    .insert(matches)
    .values({
      ...{ challengeId: challenge.listingId, capabilityId: capability.listingId, score },
      parts: [{ code: 'text', points: score, max: 70 }],
      reasons: { terms: [], areas: [], trl: { fit: 'unknown' }, province: null },
      ...{ engineVersion: '1', foundAt: FOUND_AT },
    });
}

const countsOf = async (only?: Parameters<typeof countNewMatches>[1]) =>
  Object.fromEntries((await countNewMatches(ctx, only)).map(({ listing, count }) => [listing, count]));
const organisation = () => need.organisationPublicId;

it('counts and sums the new matches of challenges and capabilities alike, and none that the reader cannot see', async () => {
  expect(await countsOf()).toEqual({ [need.publicId]: 2, [offer.publicId]: 1 });
  expect(await sumNewMatches(ctx)).toEqual([
    { organisation: organisation(), count: 3, listings: 2, onlyListing: null },
  ]);
});

it('counts those of the listings asked for alone, and of no listings none', async () => {
  expect(await countsOf({ publicIds: [offer.publicId] })).toEqual({ [offer.publicId]: 1 });
  expect(await countsOf({ listingId: need.listingId, least: 80 })).toEqual({ [need.publicId]: 1 });
  expect(await countsOf({ publicIds: [] })).toEqual({});
});

it('lists the best of both kinds in one order', async () => {
  const found = await listNewMatches(ctx, { locale: 'nl', limit: 2 });
  expect(found.map(({ own, listing, score }) => [own.publicId, listing.publicId, score])).toEqual([
    [need.publicId, others.offers[0]?.publicId, 90],
    [offer.publicId, others.needs[0]?.publicId, 80],
  ]);
});

it('leaves out what the organisation marked and what the reader saw, and names the one listing that is left', async () => {
  await database()
    .insert(matchMarks)
    .values({
      organisationId: need.organisationId,
      ...{ challengeId: need.listingId, capabilityId: others.offers[0]?.listingId ?? '' },
      ...{ mark: 'interesting' as const, markedAt: FOUND_AT },
    });
  const userId = personOf(ctx.actor)?.userId ?? '';
  await database().insert(matchViews).values({ userId, listingId: offer.listingId, viewedAt: FOUND_AT });
  expect(await sumNewMatches(ctx)).toEqual([
    { organisation: organisation(), count: 1, listings: 1, onlyListing: need.publicId },
  ]);
  const found = await listNewMatches(ctx, { locale: 'nl', limit: 5 });
  expect(found.map(({ listing }) => listing.publicId)).toEqual([others.offers[1]?.publicId]);
});
