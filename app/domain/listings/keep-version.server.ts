import { eq } from 'drizzle-orm';
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
