import { setImmediate as whatWaits } from 'node:timers/promises';
import { LOCKS } from '#db/locks.ts';
import { sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { later, seconds } from '#app/domain/durations.ts';

import { addTaken, openBeside, swapIn } from './beside-index.server.ts';
import { besideName, listingsIndex } from './client.server.ts';
import { toListingDocument, type AnalysedListing } from './documents.ts';
import { LISTINGS } from './indexes.ts';
import { loadIndexablePage, type LoadedListing } from './load-listings.server.ts';
import { forgetCorpus } from './matching/current-corpus.server.ts';
import { recountTerms, type Recount } from './recount-terms.server.ts';
import { reindexChanged, takeChangedBeside } from './take-changed.server.ts';
import { termsOfListing } from './term-statistics.server.ts';

/** Small enough that a listing published meanwhile waits little in Meilisearch's queue. */
const PIECE = 500;
/** So many are analysed before what waits in this process has its turn. */
const SLICE = 25;
/** A change bears the time at which its request began, and is seen once that has committed. */
const LONGEST_REQUEST = seconds(5);

/** Another rebuild is running: two would fill the same index beside. */
export class RebuildRunning extends Error {
  override name = 'RebuildRunning';
}

export interface Rebuilt {
  /** How many listings the index holds. */
  readonly listings: number;
  /** Public ids of those that Meilisearch refused; they are not found until they are mended. */
  readonly refused: readonly string[];
}

/** A listing with what the index and the statistics get of it. */
type Prepared = AnalysedListing & { readonly listing: LoadedListing };

/**
 * Fills an index beside from Postgres in pieces, brings it to what came meanwhile, swaps it in, drops the old one and
 * takes what came in that moment; the site searches and publishes all the while. A document that is refused is left out
 * and named. `onProgress` hears the number so far after each piece, and is waited for. Throws RebuildRunning when one
 * runs already.
 */
export async function rebuildListings(
  tx: Tx,
  onProgress: (done: number) => Promise<void> | void = () => undefined,
): Promise<Rebuilt> {
  return tx.transaction(async (holder) => {
    const [lock] = await holder.execute<{ got: boolean; now: string }>(
      sql`select pg_try_advisory_xact_lock(${LOCKS.rebuildIndex}) as got, clock_timestamp() as now`,
    );
    if (!lock?.got) throw new RebuildRunning('A rebuild of the search index is running.');
    const startedAt = new Date(lock.now);
    await openBeside(LISTINGS);
    const { since, refused } = await recountTerms(tx, async (recount) => {
      const filled = await fillBeside(tx, startedAt, recount, onProgress);
      const almost = later(new Date(), -LONGEST_REQUEST);
      const changed = await takeChangedBeside(tx, later(startedAt, -LONGEST_REQUEST), recount);
      await swapIn(LISTINGS);
      // Before the statistics are put in place, so that what was just published is away for a moment only.
      await reindexChanged(tx, almost);
      return { since: almost, refused: [...filled, ...changed] };
    });
    forgetCorpus();
    const all = new Set([...refused, ...(await reindexChanged(tx, since))]);
    const { numberOfDocuments } = await listingsIndex().getStats();
    return { listings: numberOfDocuments, refused: [...all] };
  });
}

/** While Meilisearch takes a piece the next one is prepared. Returns the public ids of what was refused. */
async function fillBeside(
  tx: Tx,
  now: Date,
  recount: Recount,
  onProgress: (done: number) => Promise<void> | void,
): Promise<string[]> {
  const refused: string[] = [];
  let done = 0;
  let piece = await prepare(tx, undefined, now);
  while (piece.length > 0) {
    const adding = addTaken(
      besideName(LISTINGS),
      piece.map(({ document }) => document),
    );
    const [notTaken, next] = await Promise.all([adding, prepare(tx, piece.at(-1)?.listing.listingId, now)]);
    const taken = piece.filter(({ document }) => !notTaken.includes(document.id));
    await recount.keep(taken.map(({ listing, versions }) => termsOfListing(listing.listingId, versions)));
    refused.push(...notTaken);
    done += taken.length;
    await onProgress(done);
    piece = next;
  }
  return refused;
}

/** The next piece after a listing, analysed. */
async function prepare(tx: Tx, after: string | undefined, now: Date): Promise<Prepared[]> {
  const prepared: Prepared[] = [];
  for (const listing of await loadIndexablePage(tx, after, PIECE, now)) {
    prepared.push({ listing, ...toListingDocument(listing) });
    if (prepared.length % SLICE === 0) await whatWaits();
  }
  return prepared;
}
