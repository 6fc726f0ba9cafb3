import { inArray, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { listings } from '#db/schema/listings.ts';

import { answeringName, listingsIndex } from './client.server.ts';
import { toListingDocument, type AnalysedListing } from './documents.ts';
import { withVectors } from './embedder/with-vectors.server.ts';
import { ensureIndex } from './ensure-index.server.ts';
import { LISTINGS } from './indexes.ts';
import { loadIndexableListings } from './load-listings.server.ts';
import { currentSubjects } from './matching/current-subjects.server.ts';
import { isDocumentRefused, settle } from './settle-task.server.ts';
import { reindexOrganisationPages } from './sync-organisation.server.ts';
import { noteReads } from './listing-reads.server.ts';
import { recordTerms, termsOfListing } from './term-statistics.server.ts';

/** Large enough that the index takes them fast, small enough that a listing published meanwhile waits little. */
const PIECE = 250;

/**
 * Brings one listing in the index to what it is in Postgres now: put there, or taken out when it may not be
 * found. Returns when Meilisearch has done it; throws when Meilisearch does not answer, for the job to try again.
 * One at a time per listing: of two that overlap, the later one has the last word.
 */
export async function reindexListing(tx: Tx, listingId: string, now = new Date()): Promise<void> {
  await ensureIndex(LISTINGS);
  await reindexPiece(tx, [listingId], now);
}

/** The same for many listings, in pieces. Throws when Meilisearch refuses one, after it took all others. */
export async function reindexListings(
  tx: Tx,
  listingIds: readonly string[],
  now = new Date(),
): Promise<void> {
  await ensureIndex(LISTINGS);
  // Who locks several of them locks in this order, so that two never wait for each other.
  const ids = [...new Set(listingIds)].sort();
  let refusal: unknown;
  for (let start = 0; start < ids.length; start += PIECE) {
    refusal = (await reindexMany(tx, ids.slice(start, start + PIECE), now)) ?? refusal;
  }
  if (refusal instanceof Error) throw refusal;
}

/**
 * Brings an organisation and all its listings up to date, after something of it changed that their documents hold.
 * Returns the ids of the listings.
 */
export async function reindexOrganisation(
  tx: Tx,
  organisationId: string,
  now = new Date(),
): Promise<string[]> {
  return reindexOrganisations(tx, [organisationId], now);
}

/** The same for many organisations. */
export async function reindexOrganisations(
  tx: Tx,
  organisationIds: readonly string[],
  now = new Date(),
): Promise<string[]> {
  if (organisationIds.length === 0) return [];
  const rows = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(inArray(listings.organisationId, [...organisationIds]));
  const listingIds = rows.map(({ id }) => id);
  await reindexListings(tx, listingIds, now);
  await reindexOrganisationPages(tx, organisationIds, now);
  return listingIds;
}

/** Returns the first refusal. Meilisearch does not tell which of several documents it refuses: halving finds it. */
async function reindexMany(tx: Tx, listingIds: readonly string[], now: Date): Promise<unknown> {
  try {
    await reindexPiece(tx, listingIds, now);
    return undefined;
  } catch (error) {
    if (!isDocumentRefused(error)) throw error;
    if (listingIds.length < 2) return error;
    const middle = Math.ceil(listingIds.length / 2);
    const first = await reindexMany(tx, listingIds.slice(0, middle), now);
    const second = await reindexMany(tx, listingIds.slice(middle), now);
    return first ?? second;
  }
}

async function reindexPiece(tx: Tx, listingIds: readonly string[], now: Date): Promise<void> {
  await noteReads(tx, listingIds);
  await tx.transaction(async (holder) => {
    await holder.execute(sql`
      select pg_advisory_xact_lock(hashtextextended(id, ${LOCKS.reindexListing}))
      from json_array_elements_text(${JSON.stringify(listingIds)}::json) as listing(id)`);
    const found = await loadIndexableListings(holder, listingIds, now);
    const spaces = await currentSubjects(holder);
    const analysed = found.map((listing) => ({
      ...toListingDocument(listing, spaces),
      id: listing.listingId,
    }));
    await putIn(analysed);
    const isIn = new Set(analysed.map(({ id }) => id));
    const takenOut = await takeOut(
      holder,
      listingIds.filter((id) => !isIn.has(id)),
    );
    await recordTerms(holder, [
      ...analysed.map(({ id, texts }) => termsOfListing(id, texts)),
      ...takenOut.map((listingId) => ({ listingId, terms: [], length: 0 })),
    ]);
  });
}

async function putIn(analysed: readonly AnalysedListing[]): Promise<void> {
  if (analysed.length === 0) return;
  const documents = await withVectors(
    answeringName(LISTINGS),
    analysed.map(({ document }) => document),
  );
  await settle(listingsIndex().addDocuments(documents, { primaryKey: 'id' }));
}

/** Returns which of them are still there, in any other state. */
async function takeOut(tx: Tx, listingIds: readonly string[]): Promise<string[]> {
  if (listingIds.length === 0) return [];
  const rows = await tx
    .select({ id: listings.id, publicId: listings.publicId })
    .from(listings)
    .where(inArray(listings.id, [...listingIds]));
  if (rows.length === 0) return [];
  const publicIds = rows.map(({ publicId }) => publicId);
  await settle(listingsIndex().deleteDocuments(publicIds), 'index_not_found');
  return rows.map(({ id }) => id);
}
