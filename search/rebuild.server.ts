import { Readable } from 'node:stream';
import { setImmediate as whatWaits } from 'node:timers/promises';
import { LOCKS } from '#db/locks.ts';
import { sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { later, seconds } from '#app/domain/durations.ts';

import { openBeside, swapIn } from './beside-index.server.ts';
import { besideLoader, PIECE } from './beside-loader.server.ts';
import { listingsIndex } from './client.server.ts';
import { toListingDocument, type ListingDocument } from './documents.ts';
import { LISTINGS } from './indexes.ts';
import { heldReadings } from './held-readings.server.ts';
import { forgetReads } from './listing-reads.server.ts';
import { loadIndexablePage } from './load-listings.server.ts';
import { forgetCorpus } from './matching/current-corpus.server.ts';
import { currentSubjects } from './matching/current-subjects.server.ts';
import { recountTerms, type Recount } from './recount-terms.server.ts';
import { reindexChanged, takeChangedBeside } from './take-changed.server.ts';
import { termsOfListing, type ListingTerms } from './term-statistics.server.ts';

/** Of what the index beside holds already, what it gets at least in one task. */
const PIECE_SHARE = 1 / 4;
/** Pages that are prepared while Meilisearch takes a piece. */
const PAGES_AHEAD = 8;
/** So many are analysed before what waits in this process has its turn. */
const SLICE = 25;
/** A change bears the time at which its request began, and is seen once that has committed. */
export const LONGEST_REQUEST = seconds(5);

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

/** What the index and the statistics get of a listing. */
type Prepared = { readonly document: ListingDocument; readonly terms: ListingTerms };

/**
 * Fills an index beside from Postgres in pieces, brings it to what came meanwhile, swaps it in, drops the old one and
 * takes what came in that moment; the site searches and publishes all the while. What the index holds of texts is taken
 * where it would be read the same today, unless `readsAll`. A document that is refused is left out and named. `onProgress`
 * hears the number so far after each piece, and is waited for. Throws RebuildRunning when one runs already.
 */
export async function rebuildListings(
  tx: Tx,
  onProgress: (done: number) => Promise<void> | void = () => undefined,
  { readsAll = false }: { readonly readsAll?: boolean } = {},
): Promise<Rebuilt> {
  return tx.transaction(async (holder) => {
    const [lock] = await holder.execute<{ got: boolean; now: string }>(
      sql`select pg_try_advisory_xact_lock(${LOCKS.rebuildIndex}) as got, clock_timestamp() as now`,
    );
    if (!lock?.got) throw new RebuildRunning('A rebuild of the search index is running.');
    const startedAt = new Date(lock.now);
    await forgetReads(tx, later(startedAt, -LONGEST_REQUEST));
    await openBeside(LISTINGS);
    const { since, refused } = await recountTerms(tx, async (recount) => {
      const pages = preparedPages(tx, startedAt, readsAll);
      const filled = await fillBeside(pages, recount, onProgress);
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

/** While Meilisearch takes a piece, the last one is counted and the next ones are prepared. Returns the public ids of what was refused. */
async function fillBeside(
  prepared: AsyncIterable<Prepared[]>,
  recount: Recount,
  onProgress: (done: number) => Promise<void> | void,
): Promise<string[]> {
  const loader = besideLoader(LISTINGS);
  const refused: string[] = [];
  let done = 0;
  let taken: readonly ListingTerms[] = [];
  const take = async (piece: readonly Prepared[]) => {
    const [notTaken] = await Promise.all([
      loader.add(piece.map(({ document }) => document)),
      recount.keep(taken),
    ]);
    taken = piece.flatMap(({ document, terms }) => (notTaken.includes(document.id) ? [] : terms));
    refused.push(...notTaken);
    done += taken.length;
    await onProgress(done);
  };
  const pages = Readable.from(prepared, { highWaterMark: PAGES_AHEAD });
  let piece: Prepared[] = [];
  for await (const page of pages as AsyncIterable<Prepared[]>) {
    piece.push(...page);
    if (piece.length < worthATask(done)) continue;
    await take(piece);
    piece = [];
  }
  await take(piece);
  await recount.keep(taken);
  return refused;
}

/** What a task of Meilisearch costs before its first document grows with what the index holds. */
const worthATask = (done: number): number =>
  Math.min(PIECE.most, Math.max(PIECE.fewest, Math.floor(done * PIECE_SHARE)));

/** All indexable listings in the order of their keys, analysed; the next page is loaded meanwhile. */
async function* preparedPages(tx: Tx, now: Date, readsAll: boolean): AsyncGenerator<Prepared[], void> {
  const spaces = await currentSubjects(tx);
  const load = async (after?: string) => {
    const page = await loadIndexablePage(tx, after, PIECE.fewest, now);
    const held = await heldReadings(readsAll ? [] : page.map(({ publicId }) => publicId));
    return page.map((listing) => ({ listing, held: held.get(listing.publicId) }));
  };
  let loaded = await load();
  while (loaded.length > 0) {
    const coming = load(loaded.at(-1)?.listing.listingId);
    // Heard of where it is waited for, which may be later than it fails.
    coming.catch(() => undefined);
    const page: Prepared[] = [];
    for (const [index, { listing, held }] of loaded.entries()) {
      const { document, texts } = toListingDocument(listing, spaces, held);
      page.push({ document, terms: termsOfListing(listing.listingId, texts) });
      if (index % SLICE === 0) await whatWaits();
    }
    yield page;
    loaded = await coming;
  }
}
