import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { matches } from '#db/schema/matches.ts';
import { NotFound } from '#app/domain/errors.ts';
import type { FoundPair } from '#app/domain/matches/match-pair.ts';
import { NO_REASONS } from '#app/domain/matches/match-reasons.ts';
import { recordMatches } from '#app/domain/matches/record-matches.server.ts';
import { FAIR_SCORE, LEAST_SCORE } from '#app/domain/matches/score-bands.ts';
import { jobContext } from '#app/jobs/job-context.server.ts';
import { ctxOf, makeOfficial, transact } from '#tests/support/acting.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

let capabilities: Posted[];
let first: Posted;
let second: Posted;

beforeAll(async () => {
  capabilities = await Promise.all(
    Array.from({ length: 53 }, (_, index) => postListing({ title: `Capability ${String(index)}` })),
  );
  first = await postListing({ kind: 'challenge', title: 'First' });
  second = await postListing({ kind: 'challenge', title: 'Second' });
});
afterAll(closeDatabase);

const pair = ({ publicId }: Posted, score: number): FoundPair => ({
  counterpart: publicId,
  score,
  parts: [{ code: 'text', points: score, max: 70 }],
  reasons: NO_REASONS,
});
/** The best first: 100, 99, … */
const pairs = (from: readonly Posted[]) => from.map((one, index) => pair(one, 100 - index));
const record = ({ listingId }: Posted, found: readonly FoundPair[]) =>
  transact(jobContext(database(), { jobId: 'test' }), (ctx) =>
    recordMatches(ctx, { listingId, pairs: found, engineVersion: '1' }),
  );
const countOf = async ({ listingId }: Posted) => {
  const [row] = await database()
    .select({ rows: sql<number>`count(*)::int` })
    .from(matches)
    .where(sql`${listingId} in (${matches.challengeId}, ${matches.capabilityId})`);
  return row?.rows;
};

it('leaves out what scores too little, and what is of the same kind or unknown', async () => {
  const [one, other] = capabilities;
  if (!one || !other) throw new Error('no capability');
  const kept = await record(first, [
    pair(one, LEAST_SCORE),
    pair(other, LEAST_SCORE - 1),
    pair(second, 90),
    { ...pair(one, 90), counterpart: 'nothere' },
  ]);
  expect(kept).toBe(1);
});

it('keeps when a pair was first found, until it becomes worth a notice: then it is new', async () => {
  const challenge = await postListing({ kind: 'challenge', title: 'Grows' });
  const [one] = capabilities;
  if (!one) throw new Error('no capability');
  const foundAt = async (score: number, now: string) => {
    await transact({ ...jobContext(database(), { jobId: 'test' }), now: new Date(now) }, (ctx) =>
      recordMatches(ctx, { listingId: challenge.listingId, pairs: [pair(one, score)], engineVersion: '1' }),
    );
    const [row] = await database().select().from(matches).where(eq(matches.challengeId, challenge.listingId));
    return row?.foundAt.toISOString();
  };
  const [monday, tuesday, wednesday, thursday] = [
    '2031-06-02T08:00:00.000Z',
    '2031-06-03T08:00:00.000Z',
    '2031-06-04T08:00:00.000Z',
    '2031-06-05T08:00:00.000Z',
  ] as const;
  expect(await foundAt(FAIR_SCORE - 2, monday)).toBe(monday);
  expect(await foundAt(FAIR_SCORE - 1, tuesday)).toBe(monday);
  expect(await foundAt(FAIR_SCORE + 20, wednesday)).toBe(wednesday);
  expect(await foundAt(FAIR_SCORE + 30, thursday)).toBe(wednesday);
});

it('keeps the fifty best, and beyond them those that are among the best of their counterpart', async () => {
  // The last three have no other challenge yet, so each has this one among its best.
  expect(await record(first, pairs(capabilities))).toBe(53);
  // A capability with fifty better challenges pushes a challenge out only where it is not among its fifty best.
  const [popular] = capabilities.slice(-1);
  if (!popular) throw new Error('no capability');
  const challenges = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      postListing({ kind: 'challenge', title: `Need ${String(index)}` }),
    ),
  );
  await record(
    popular,
    challenges.map((one) => pair(one, 90)),
  );
  expect(await countOf(popular)).toBe(50);
  expect(await record(first, pairs(capabilities))).toBe(52);
  expect(await countOf(first)).toBe(52);
});

it('drops a pair that better ones push out of the best of both sides', async () => {
  const [one] = capabilities;
  if (!one) throw new Error('no capability');
  const challenges = await Promise.all(
    Array.from({ length: 51 }, (_, index) =>
      postListing({ kind: 'challenge', title: `Ask ${String(index)}` }),
    ),
  );
  const [weakest, ...better] = challenges;
  if (!weakest) throw new Error('no challenge');
  await record(weakest, [pair(one, 41), ...capabilities.slice(1, 51).map((other) => pair(other, 60))]);
  expect(await countOf(weakest)).toBe(51);
  for (const challenge of better) await record(challenge, [pair(one, 80)]);
  expect(await countOf(weakest)).toBe(50);
});

it('is for the system alone', async () => {
  const administrator = await makeOfficial('administrator');
  const { listingId } = first;
  await expect(
    transact(await ctxOf(administrator), (ctx) =>
      recordMatches(ctx, { listingId, pairs: [], engineVersion: '1' }),
    ),
  ).rejects.toThrow(NotFound);
  expect(await countOf(first)).toBe(52);
});
