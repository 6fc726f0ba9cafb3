import { database } from '#db/pool.ts';
import { enqueue, enqueueAll } from '#app/domain/events/enqueue.server.ts';
import type { Job } from '#app/domain/events/jobs.ts';
import { hasLearned, learnWords } from '#search/learned-words.server.ts';
import { listTranslatedListings } from '#search/load-listings.server.ts';
import type { Handler } from './job-context.server.ts';

/** Listings in one job of the index. */
const PIECE = 250;

/**
 * Learns from the reference lists which English words Dutch ones stand for, when they or the written vocabulary changed;
 * then all listings that are translated are read anew.
 */
export const learnWordPairs: Handler<'learn-words'> = async () => {
  const db = database();
  if (!(await learnWords(db))) return;
  const listingIds = await listTranslatedListings(db);
  const jobs: Job[] = [];
  for (let start = 0; start < listingIds.length; start += PIECE) {
    jobs.push({ task: 'reindex-listings', payload: { listingIds: listingIds.slice(start, start + PIECE) } });
  }
  await enqueueAll(db, jobs);
};

/** A new version of the product may bring other words than what was learned; what was never learned waits for the night. */
export async function askForWordPairs(): Promise<void> {
  if (await hasLearned(database())) await enqueue(database(), { task: 'learn-words', payload: {} });
}
