import type { Tx } from '#db/client.ts';

import { addTaken } from './beside-index.server.ts';
import { besideName, meilisearch } from './client.server.ts';
import { toListingDocument } from './documents.ts';
import { LISTINGS } from './indexes.ts';
import { listListingsChangedSince, loadIndexableListings } from './load-listings.server.ts';
import { currentSubjects } from './matching/current-subjects.server.ts';
import type { Recount } from './recount-terms.server.ts';
import { isDocumentRefused, settle } from './settle-task.server.ts';
import { reindexListing, reindexListings } from './sync.server.ts';
import { termsOfListing } from './term-statistics.server.ts';

const PIECE = 250;

type Changed = { readonly id: string; readonly publicId: string };

/**
 * Brings what was written since in the index beside to what it is now, and the recount with it. Returns the public ids
 * of what Meilisearch refused.
 */
export async function takeChangedBeside(tx: Tx, since: Date, recount: Recount): Promise<string[]> {
  const changed = await listListingsChangedSince(tx, since);
  const refused: string[] = [];
  for (let start = 0; start < changed.length; start += PIECE) {
    refused.push(...(await takePiece(tx, changed.slice(start, start + PIECE), recount)));
  }
  return refused;
}

/** The same in the index that answers, as a change of each listing alone would. */
export async function reindexChanged(tx: Tx, since: Date): Promise<string[]> {
  const changed = await listListingsChangedSince(tx, since);
  try {
    await reindexListings(
      tx,
      changed.map(({ id }) => id),
    );
    return [];
  } catch (error) {
    if (!isDocumentRefused(error)) throw error;
    return namesOfRefused(tx, changed);
  }
}

async function takePiece(tx: Tx, piece: readonly Changed[], recount: Recount): Promise<string[]> {
  const found = await loadIndexableListings(
    tx,
    piece.map(({ id }) => id),
    new Date(),
  );
  const spaces = await currentSubjects(tx);
  const analysed = found.map((listing) => ({ listing, ...toListingDocument(listing, spaces) }));
  const refused = await addTaken(
    besideName(LISTINGS),
    analysed.map(({ document }) => document),
  );
  const taken = analysed.filter(({ document }) => !refused.includes(document.id));
  await recount.keep(taken.map(({ listing, texts }) => termsOfListing(listing.listingId, texts)));
  const isTaken = new Set(taken.map(({ listing }) => listing.listingId));
  const gone = piece.filter(({ id }) => !isTaken.has(id));
  await recount.drop(gone.map(({ id }) => id));
  const isRefused = new Set(refused);
  const out = gone.flatMap(({ publicId }) => (isRefused.has(publicId) ? [] : publicId));
  if (out.length > 0) await settle(meilisearch().index(besideName(LISTINGS)).deleteDocuments(out));
  return refused;
}

/** Meilisearch does not tell which it refuses. */
async function namesOfRefused(tx: Tx, changed: readonly Changed[]): Promise<string[]> {
  const refused: string[] = [];
  for (const { id, publicId } of changed) {
    try {
      await reindexListing(tx, id);
    } catch (error) {
      if (!isDocumentRefused(error)) throw error;
      refused.push(publicId);
    }
  }
  return refused;
}
