import { LOCKS } from '#db/locks.ts';
import { sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';

import { addBeside, openBeside, swapIn } from './beside-index.server.ts';
import { toListingDocument } from './documents.ts';
import { LISTINGS } from './indexes.ts';
import { listListingsChangedSince, loadIndexablePage } from './load-listings.server.ts';
import { forgetCorpus } from './matching/current-corpus.server.ts';
import { recountTerms, type KeepTerms } from './recount-terms.server.ts';
import { isDocumentRefused } from './settle-task.server.ts';
import { reindexListing } from './sync.server.ts';
import { termsOfListing } from './term-statistics.server.ts';

/** Small enough that a listing published meanwhile waits little in Meilisearch's queue. */
const PIECE = 500;

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

/**
 * Fills an index beside from Postgres in pieces, swaps it in, drops the old one and takes what came meanwhile; the
 * site searches and publishes all the while. A document that is refused is left out and named. `onProgress` hears
 * the number so far after each piece, and is waited for. Throws RebuildRunning when one runs already.
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
    const { done, refused } = await recountTerms(tx, (keep) => fillBeside(tx, startedAt, keep, onProgress));
    forgetCorpus();
    await swapIn(LISTINGS);
    const all = new Set([...refused, ...(await takeChangedSince(tx, startedAt))]);
    return { listings: done, refused: [...all] };
  });
}

async function fillBeside(
  tx: Tx,
  now: Date,
  keep: KeepTerms,
  onProgress: (done: number) => Promise<void> | void,
): Promise<{ done: number; refused: string[] }> {
  const refused: string[] = [];
  let done = 0;
  let after: string | undefined;
  for (;;) {
    const piece = await loadIndexablePage(tx, after, PIECE, now);
    const last = piece.at(-1);
    if (last === undefined) return { done, refused };
    after = last.listingId;
    const analysed = piece.map((listing) => ({ listing, ...toListingDocument(listing) }));
    const notTaken = new Set(
      await addBeside(
        LISTINGS,
        analysed.map(({ document }) => document),
      ),
    );
    const taken = analysed.filter(({ document }) => !notTaken.has(document.id));
    await keep(taken.map(({ listing, versions }) => termsOfListing(listing.listingId, versions)));
    refused.push(...notTaken);
    done += taken.length;
    await onProgress(done);
  }
}

/** Returns the public ids of what was refused. */
async function takeChangedSince(tx: Tx, since: Date): Promise<string[]> {
  const refused: string[] = [];
  for (const { id, publicId } of await listListingsChangedSince(tx, since)) {
    try {
      await reindexListing(tx, id);
    } catch (error) {
      if (!isDocumentRefused(error)) throw error;
      refused.push(publicId);
    }
  }
  return refused;
}
