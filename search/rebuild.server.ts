import { LOCKS } from '#db/locks.ts';
import { sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';

import {
  listingsBesideIndex,
  listingsBesideIndexName,
  listingsIndexName,
  meilisearch,
} from './client.server.ts';
import { toListingDocument } from './documents.ts';
import { createIndex, ensureListingsIndex } from './ensure-index.server.ts';
import { LISTINGS_SETTINGS } from './indexes.ts';
import { listListingsChangedSince, loadIndexablePage } from './load-listings.server.ts';
import { forgetCorpus } from './matching/current-corpus.server.ts';
import { settle } from './settle-task.server.ts';
import { reindexListing } from './sync.server.ts';
import {
  forgetListingTerms,
  keepListingTerms,
  recountTerms,
  termsOfListing,
} from './term-statistics.server.ts';

/** Small enough that a listing published meanwhile waits little in Meilisearch's queue. */
const PIECE = 500;

/** Another rebuild is running: two would fill the same index beside. */
export class RebuildRunning extends Error {
  override name = 'RebuildRunning';
}

/**
 * Fills an index beside from Postgres in pieces, swaps it in, drops the old one and takes what came meanwhile; the
 * site searches and publishes all the while. Returns how many listings it holds. `onProgress` hears the number so
 * far after each piece, and is waited for. Throws RebuildRunning when one runs already.
 */
export async function rebuildListings(
  tx: Tx,
  onProgress: (done: number) => Promise<void> | void = () => undefined,
): Promise<number> {
  return tx.transaction(async (holder) => {
    const [lock] = await holder.execute<{ got: boolean; now: string }>(
      sql`select pg_try_advisory_xact_lock(${LOCKS.rebuildIndex}) as got, clock_timestamp() as now`,
    );
    if (!lock?.got) throw new RebuildRunning('A rebuild of the search index is running.');
    const startedAt = new Date(lock.now);
    await openBeside();
    const done = await fillBeside(tx, startedAt, onProgress);
    await recountTerms(tx);
    forgetCorpus();
    await swapIn();
    for (const listingId of await listListingsChangedSince(tx, startedAt))
      await reindexListing(tx, listingId);
    return done;
  });
}

async function openBeside(): Promise<void> {
  await settle(meilisearch().deleteIndex(listingsBesideIndexName()), 'index_not_found');
  await createIndex(listingsBesideIndexName());
  await settle(listingsBesideIndex().updateSettings(LISTINGS_SETTINGS));
}

async function fillBeside(
  tx: Tx,
  now: Date,
  onProgress: (done: number) => Promise<void> | void,
): Promise<number> {
  await forgetListingTerms(tx);
  let done = 0;
  let after: string | undefined;
  for (;;) {
    const piece = await loadIndexablePage(tx, after, PIECE, now);
    const last = piece.at(-1);
    if (last === undefined) return done;
    after = last.listingId;
    const analysed = piece.map((listing) => ({ listing, ...toListingDocument(listing) }));
    await settle(
      listingsBesideIndex().addDocuments(
        analysed.map(({ document }) => document),
        { primaryKey: 'id' },
      ),
    );
    await keepListingTerms(
      tx,
      analysed.map(({ listing, versions }) => termsOfListing(listing.listingId, versions)),
    );
    done += piece.length;
    await onProgress(done);
  }
}

async function swapIn(): Promise<void> {
  await ensureListingsIndex();
  await settle(
    meilisearch().swapIndexes([{ indexes: [listingsIndexName(), listingsBesideIndexName()], rename: false }]),
  );
  await settle(meilisearch().deleteIndex(listingsBesideIndexName()), 'index_not_found');
}
