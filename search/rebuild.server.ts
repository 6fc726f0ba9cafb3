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
import { loadIndexablePage } from './load-listings.server.ts';
import { forgetCorpus } from './matching/current-corpus.server.ts';
import { currentSubjects } from './matching/current-subjects.server.ts';
import type { SubjectSpaces } from './matching/subjects/subject-space.ts';
import { recountTerms, type Recount } from './recount-terms.server.ts';
import { reindexChanged, takeChangedBeside } from './take-changed.server.ts';
import { termsOfListing, type ListingTerms } from './term-statistics.server.ts';

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

/** What the index and the statistics get of a listing. */
type Prepared = { readonly document: ListingDocument; readonly terms: ListingTerms };

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
  const loader = besideLoader(LISTINGS);
  const coming = prepareAll(tx, now);
  const refused: string[] = [];
  let done = 0;
  await coming.prepare(() => true);
  for (let piece = coming.take(); piece.length > 0; piece = coming.take()) {
    let isAdded = false;
    const adding = loader.add(piece.map(({ document }) => document)).finally(() => {
      isAdded = true;
    });
    const [notTaken] = await Promise.all([adding, coming.prepare(() => isAdded)]);
    const taken = piece.filter(({ document }) => !notTaken.includes(document.id));
    await recount.keep(taken.map(({ terms }) => terms));
    refused.push(...notTaken);
    done += taken.length;
    await onProgress(done);
  }
  return refused;
}

/**
 * All indexable listings in the order of their keys, analysed ahead: `prepare` goes on until it is enough and there is
 * something to take, or as many wait as one task takes. `take` gives what waits; nothing after the last.
 */
function prepareAll(tx: Tx, now: Date) {
  let waiting: Prepared[] = [];
  let last: string | undefined;
  let isAll = false;
  let spaces: SubjectSpaces | undefined;
  return {
    prepare: async (isEnough: () => boolean): Promise<void> => {
      spaces ??= await currentSubjects(tx);
      while (!isAll && waiting.length < PIECE.most && !(isEnough() && waiting.length > 0)) {
        const loaded = await loadIndexablePage(tx, last, PIECE.fewest, now);
        last = loaded.at(-1)?.listingId;
        isAll = last === undefined;
        for (const [index, listing] of loaded.entries()) {
          const { document, versions } = toListingDocument(listing, spaces);
          waiting.push({ document, terms: termsOfListing(listing.listingId, versions) });
          if (index % SLICE === 0) await whatWaits();
        }
      }
    },
    take: (): Prepared[] => {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
