import { and, desc, eq } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { listingVersions } from '#db/schema/listings.ts';
import type { ListingContent } from './listing-fields.ts';

type KeptVersion = {
  listingId: string;
  version: number;
  content: ListingContent;
  savedBy: string | null;
  savedAt: Date;
};

/** Keeps what a listing says at a version, for its history. */
export async function keepVersion(tx: Tx, kept: KeptVersion): Promise<void> {
  await tx.insert(listingVersions).values(kept);
}

/** Keeps what was there before anybody saved it here, such as what an import wrote; nothing when any version is kept. */
export async function keepFirstVersion(tx: Tx, kept: KeptVersion): Promise<void> {
  const [known] = await tx
    .select({ version: listingVersions.version })
    .from(listingVersions)
    .where(eq(listingVersions.listingId, kept.listingId))
    .limit(1);
  if (!known) await keepVersion(tx, kept);
}

/** The newest kept version of a listing. */
export async function findNewestVersion(tx: Tx, listingId: string) {
  const [newest] = await tx
    .select({ version: listingVersions.version, savedBy: listingVersions.savedBy })
    .from(listingVersions)
    .where(eq(listingVersions.listingId, listingId))
    .orderBy(desc(listingVersions.version))
    .limit(1);
  return newest;
}

/** Puts what a listing says now in the place of a version that its writer was still working on. */
export async function replaceVersion(
  tx: Tx,
  replaced: number,
  { listingId, ...kept }: KeptVersion,
): Promise<void> {
  await tx
    .update(listingVersions)
    .set(kept)
    .where(and(eq(listingVersions.listingId, listingId), eq(listingVersions.version, replaced)));
}
