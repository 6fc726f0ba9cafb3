import { database } from '#db/pool.ts';
import { seconds } from '#app/domain/durations.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { forgetStaleMatches } from '#app/domain/matches/forget-stale-matches.server.ts';
import {
  listChallengesToRank,
  listListingsToRank,
  needsRanking,
} from '#app/domain/matches/list-rankable.server.ts';
import { recordMatches } from '#app/domain/matches/record-matches.server.ts';
import { forgetStaleSimilar } from '#app/domain/similar/forget-stale-similar.server.ts';
import { recordSimilar } from '#app/domain/similar/record-similar.server.ts';
import { log } from '#app/http/log.server.ts';
import { findPairs } from '#search/find-pairs.server.ts';
import { findSimilarPairs } from '#search/find-similar-pairs.server.ts';
import { ENGINE_VERSION } from '#search/matching/weights.ts';
import { isSilence } from '#search/query/search-everything.server.ts';
import { jobContext, type Handler, type JobRun } from './job-context.server.ts';

/** Most listings in one job, and how long it goes on, in milliseconds: then what was just published has its turn. */
const PIECE = 50;
const TURN = seconds(2);
/** So many without an answer, one after the other, are no fault of the listings: Meilisearch is away. */
const SILENT_IN_A_ROW = 3;

/** Ranks one listing and records its pairs, of a challenge also what is like it; fails, to be tried again, while Meilisearch is away. */
export const rankOneListing: Handler<'rank-listing'> = ({ listingId }, run) => rank(listingId, run);

/**
 * Ranks all challenges in pieces, one job each, which asks for the next: after a rebuild of the index, an import, a
 * new version of the engine, and every night, because freshness and rarity move by themselves.
 */
export const rankAllChallenges: Handler<'rank-all'> = async ({ after }, run) => {
  const db = database();
  if (after === undefined) {
    await db.transaction(async (tx) => {
      await forgetStaleMatches(jobContext(tx, run));
      await forgetStaleSimilar(jobContext(tx, run));
    });
  }
  const piece = await listChallengesToRank(jobContext(db, run), after, PIECE);
  const last = await rankPiece(piece, run);
  if (last !== undefined) await enqueue(db, { task: 'rank-all', payload: { after: last } });
};

/** Ranks the listings of one organisation in the same way, after a change of what it has in common with them. */
export const rankOneOrganisation: Handler<'rank-organisation'> = async (payload, run) => {
  const db = database();
  const piece = await listListingsToRank(jobContext(db, run), payload, PIECE);
  const after = await rankPiece(piece, run);
  if (after !== undefined) await enqueue(db, { task: 'rank-organisation', payload: { ...payload, after } });
};

/** Asks for a ranking of all when another engine scored what is recorded, or nothing is recorded yet. */
export async function askForRanking(): Promise<void> {
  const db = database();
  if (await needsRanking(jobContext(db, { jobId: 'start' }), ENGINE_VERSION)) {
    await enqueue(db, { task: 'rank-all', payload: {} });
  }
}

/**
 * Ranks as many as one turn takes, one at least; returns the last that had its turn. One that cannot be ranked gets a
 * job of its own, so that those behind it do not wait for it. Throws when Meilisearch is away.
 */
async function rankPiece(piece: readonly string[], run: Pick<JobRun, 'jobId'>): Promise<string | undefined> {
  const ending = Date.now() + TURN;
  let silent = 0;
  let last: string | undefined;
  for (const listingId of piece) {
    if (last !== undefined && Date.now() > ending) break;
    last = listingId;
    try {
      await rank(listingId, run);
      silent = 0;
    } catch (error) {
      silent = isSilence(error) ? silent + 1 : 0;
      if (silent === SILENT_IN_A_ROW) throw error;
      log.error({ err: error, listingId }, 'a listing could not be ranked; it is tried again by itself');
      await enqueue(database(), { task: 'rank-listing', payload: { listingId } });
    }
  }
  return last;
}

async function rank(listingId: string, run: Pick<JobRun, 'jobId'>): Promise<void> {
  const db = database();
  const pairs = await findPairs(jobContext(db, run), listingId);
  await db.transaction((tx) =>
    recordMatches(jobContext(tx, run), { listingId, pairs, engineVersion: ENGINE_VERSION }),
  );
  const similar = await findSimilarPairs(jobContext(db, run), listingId);
  if (!similar) return;
  await db.transaction((tx) =>
    recordSimilar(jobContext(tx, run), { listingId, pairs: similar, engineVersion: ENGINE_VERSION }),
  );
}
