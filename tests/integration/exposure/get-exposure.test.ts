import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPublicId } from '#db/ids.ts';
import { closeDatabase, database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { projectReferences } from '#db/schema/organisations.ts';
import type { OrganisationKind } from '#db/enums.ts';
import type { Actor, Ctx } from '#app/domain/ctx.ts';
import { NotFound } from '#app/domain/errors.ts';
import { getExposure } from '#app/domain/exposure/get-exposure.server.ts';
import { placeNewcomers, PLACES_AT_ONCE } from '#app/domain/matches/place-newcomers.ts';
import { buildMember, buildOfficial } from '#tests/support/people.ts';
import { hearQueries } from '#tests/support/heard-queries.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;
type Offer = Posted & { kind: OrganisationKind; isNewcomer: boolean; identity: 'named' | 'masked' };

const queries: string[] = [];
const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
const counted = drizzle(client, { schema, logger: hearQueries(queries) });

const ctxFor = (actor: Actor, tx: Ctx['tx'] = database()): Ctx => ({
  tx,
  actor,
  organisation: null,
  now: new Date(),
  requestId: 'test',
});
const report = () => getExposure(ctxFor(buildOfficial('programme_manager')));

const offers: Offer[] = [];
/** Of each challenge its pairs, best first: what the score is, and what of it the track record earned. */
const rankings: { offer: Offer; score: number; earned: number }[][] = [];

beforeAll(async () => {
  for (const [kind, count] of [
    ['startup', 9],
    ['sme', 8],
    ['prime', 7],
    ['knowledge_institute', 2],
    ['financier', 3],
  ] as const) {
    for (let number = 0; number < count; number += 1) {
      const identity = number === 1 ? 'masked' : 'named';
      const hasDelivered = kind === 'prime' || (kind === 'sme' && number < 6);
      const posted = await postListing({
        ...{ title: `${kind} ${String(number)}`, identity },
        audience: 'verified',
        organisation: { kind },
      });
      if (hasDelivered) await refer(posted);
      offers.push({ ...posted, kind, identity, isNewcomer: !hasDelivered || identity === 'masked' });
    }
  }
  for (let number = 0; number < 4; number += 1) await postRanked(number);
});
afterAll(async () => {
  await client.end();
  await closeDatabase();
});

function refer({ organisationId }: Posted) {
  return database()
    .insert(projectReferences)
    .values({ publicId: newPublicId(), organisationId, title: 'Delivered', verifiedAt: new Date() });
}

/** A challenge with all offers as its matches, of which each challenge knows another order. */
async function postRanked(number: number): Promise<void> {
  const { listingId } = await postListing({ kind: 'challenge', title: `Need ${String(number)}` });
  const ranked = offers.map((offer, index) => {
    const merit = 35 + ((index * 7 + number * 11) % 29);
    const earned = offer.isNewcomer ? 0 : 6 + ((index + number) % 8);
    return { offer, score: merit + earned, earned };
  });
  rankings.push(ranked);
  await database()
    .insert(matches)
    .values(
      ranked.map(({ offer, score, earned }) => ({
        ...{ challengeId: listingId, capabilityId: offer.listingId, score },
        parts: [
          { code: 'text', points: score - earned, max: 60 },
          ...(earned > 0 ? [{ code: 'track_record', points: earned, max: 17 }] : []),
        ],
        reasons: {},
        engineVersion: '1',
      })),
    );
}

/** Who stands among the first ten, placed as a page of matches places them. */
function firstTen(ranking: (typeof rankings)[number], among = offers): Offer[] {
  const ranked = ranking
    .filter(({ offer }) => among.includes(offer))
    .map((match) => ({
      ...match,
      isNewcomer: match.offer.isNewcomer,
      merit: match.score - match.earned,
    }))
    .sort((a, b) => b.score - a.score || (a.offer.listingId < b.offer.listingId ? -1 : 1));
  return placeNewcomers(ranked)
    .slice(0, PLACES_AT_ONCE)
    .map(({ offer }) => offer);
}

describe('who is seen', () => {
  it('counts places as a page of matches gives them, with small kinds together', async () => {
    const seen = rankings.flatMap((ranking) => firstTen(ranking));
    const placesOf = (kinds: OrganisationKind[]) => seen.filter(({ kind }) => kinds.includes(kind)).length;
    const { challenges, kinds } = await report();
    expect(challenges).toBe(4);
    expect(kinds.map(({ group, listings: count, places }) => [group, count, places])).toEqual([
      ['startup', 9, placesOf(['startup'])],
      ['sme', 8, placesOf(['sme'])],
      ['prime', 7, placesOf(['prime'])],
      ['other', 5, placesOf(['knowledge_institute', 'financier'])],
    ]);
    expect(kinds.reduce((sum, { places }) => sum + places, 0)).toBe(40);
    expect(kinds.reduce((sum, { shareOfPlaces }) => sum + shareOfPlaces, 0)).toBeCloseTo(1);
  });

  it('counts newcomers, and masked ones with them, against who has delivered', async () => {
    const seen = rankings.flatMap((ranking) => firstTen(ranking)).filter(({ isNewcomer }) => isNewcomer);
    const newcomers = offers.filter(({ isNewcomer }) => isNewcomer).length;
    const { standings } = await report();
    expect(standings.map(({ group, listings: count, places }) => [group, count, places])).toEqual([
      ['newcomer', newcomers, seen.length],
      ['established', offers.length - newcomers, 40 - seen.length],
    ]);
    expect(standings[0]?.ratio).toBeGreaterThan(0.5);
  });

  it('leaves out what others cannot see', async () => {
    const [hidden] = offers;
    if (!hidden) throw new Error('no offer');
    const setStatus = (status: 'hidden' | 'published') =>
      database().update(listings).set({ status }).where(eqId(hidden));
    await setStatus('hidden');
    const others = offers.filter((offer) => offer !== hidden);
    const seen = rankings.flatMap((ranking) => firstTen(ranking, others));
    const { kinds } = await report();
    expect(kinds.find(({ group }) => group === 'startup')).toMatchObject({
      listings: 8,
      places: seen.filter(({ kind }) => kind === 'startup').length,
    });
    await setStatus('published');
  });

  it('is for programme managers and administrators', async () => {
    await expect(getExposure(ctxFor(buildOfficial('administrator')))).resolves.toMatchObject({
      challenges: 4,
    });
    for (const actor of [
      buildOfficial('broker'),
      buildOfficial('auditor'),
      buildMember('organisation', 'owner'),
      buildOfficial('defence_requester'),
    ])
      await expect(getExposure(ctxFor(actor))).rejects.toThrow(NotFound);
  });

  it('asks three queries, however much there is', async () => {
    queries.length = 0;
    await getExposure(ctxFor(buildOfficial('programme_manager'), counted));
    expect(queries).toHaveLength(3);
  });
});

const eqId = ({ listingId }: Posted) => eq(listings.id, listingId);
