import { and, desc, eq, lte } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { listingVersions } from '#db/schema/listings.ts';
import type { ListingContent } from './listing-fields.ts';

export type StoredVersion = { content: Partial<ListingContent>; savedBy: string | null; savedAt: Date };

/**
 * What a listing said at a version. A move takes a version too and changes nothing, so it is the newest that was kept
 * up to then; undefined when none was.
 */
export async function findVersion(
  tx: Tx,
  listingId: string,
  version: number,
): Promise<StoredVersion | undefined> {
  const [row] = await tx
    .select()
    .from(listingVersions)
    .where(and(eq(listingVersions.listingId, listingId), lte(listingVersions.version, version)))
    .orderBy(desc(listingVersions.version))
    .limit(1);
  // An older form may have had fewer fields: what it lacks was not filled in.
  return row && { ...row, content: row.content as Partial<ListingContent> };
}
