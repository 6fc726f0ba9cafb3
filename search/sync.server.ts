import { eq, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { listings } from '#db/schema/listings.ts';

import { listingsIndex } from './client.server.ts';
import { toListingDocument } from './documents.ts';
import { ensureListingsIndex } from './ensure-index.server.ts';
import { loadIndexableListings } from './load-listings.server.ts';
import { settle } from './settle-task.server.ts';
import { recordListingTerms, termsOfListing } from './term-statistics.server.ts';

/**
 * Brings one listing in the index to what it is in Postgres now: put there, or taken out when it may not be
 * found. Returns when Meilisearch has done it; throws when Meilisearch does not answer, for the job to try again.
 * One at a time per listing: of two that overlap, the later one has the last word.
 */
export async function reindexListing(tx: Tx, listingId: string, now = new Date()): Promise<void> {
  await ensureListingsIndex();
  await tx.transaction(async (holder) => {
    await holder.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${listingId}, ${LOCKS.reindexListing}))`,
    );
    const [listing] = await loadIndexableListings(holder, [listingId], now);
    if (listing) {
      const { document, versions } = toListingDocument(listing);
      await settle(listingsIndex().addDocuments([document], { primaryKey: 'id' }));
      await recordListingTerms(holder, termsOfListing(listingId, versions));
      return;
    }
    const [gone] = await holder
      .select({ publicId: listings.publicId })
      .from(listings)
      .where(eq(listings.id, listingId));
    if (!gone) return;
    await settle(listingsIndex().deleteDocument(gone.publicId), 'index_not_found');
    await recordListingTerms(holder, { listingId, terms: [], length: 0 });
  });
}

/** Brings all listings of an organisation up to date, after something of it changed that their documents hold. */
export async function reindexOrganisation(tx: Tx, organisationId: string, now = new Date()): Promise<void> {
  const rows = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(eq(listings.organisationId, organisationId));
  for (const { id } of rows) await reindexListing(tx, id, now);
}
