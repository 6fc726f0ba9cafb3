import { database } from '#db/pool.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { forgetStaleMatches } from '#app/domain/matches/forget-stale-matches.server.ts';
import { listChallengesToRank, needsRanking } from '#app/domain/matches/list-rankable.server.ts';
import { recordMatches } from '#app/domain/matches/record-matches.server.ts';
import { findPairs } from '#search/find-pairs.server.ts';
import { ENGINE_VERSION } from '#search/matching/weights.ts';
import { jobContext, type Handler, type JobRun } from './job-context.server.ts';

/** Challenges in one job of `rank-all`: some seconds of work, after which others have their turn. */
const PIECE = 50;

/** Ranks one listing and records its pairs; fails, to be tried again, while Meilisearch is away. */
export const rankOneListing: Handler<'rank-listing'> = ({ listingId }, run) => rank(listingId, run);

/**
 * Ranks all challenges in pieces, one job each, which asks for the next: after a rebuild of the index, an import, a
 * new version of the engine, and every night, because freshness and rarity move by themselves.
 */
export const rankAllChallenges: Handler<'rank-all'> = async ({ after }, run) => {
  const db = database();
  if (after === undefined) await db.transaction((tx) => forgetStaleMatches(jobContext(tx, run)));
  const piece = await listChallengesToRank(jobContext(db, run), after, PIECE);
  for (const listingId of piece) await rank(listingId, run);
  const last = piece.at(-1);
  if (last !== undefined) await enqueue(db, { task: 'rank-all', payload: { after: last } });
};

/** Asks for a ranking of all when another engine scored what is recorded, or nothing is recorded yet. */
export async function askForRanking(): Promise<void> {
  const db = database();
  if (await needsRanking(jobContext(db, { jobId: 'start' }), ENGINE_VERSION)) {
    await enqueue(db, { task: 'rank-all', payload: {} });
  }
}

async function rank(listingId: string, run: Pick<JobRun, 'jobId'>): Promise<void> {
  const db = database();
  const pairs = await findPairs(jobContext(db, run), listingId);
  await db.transaction((tx) =>
    recordMatches(jobContext(tx, run), { listingId, pairs, engineVersion: ENGINE_VERSION }),
  );
}
