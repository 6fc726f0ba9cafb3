import { buildListing, buildListingArea, buildListingText } from '#db/build.ts';
import { newPublicId } from '#db/ids.ts';
import { database } from '#db/pool.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations, projectReferences } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { inventListing, type InventedListing, type ListingWords } from './invent-listing.ts';
import { inventOrganisation, organisationsFor } from './invent-organisation.ts';
import { publicIdOf } from './public-id.ts';

/** Rows written at once: few round trips, and only so many in memory. */
const PIECE = 1000;
const DAY_IN_MS = 86_400_000;
const LIFETIME_DAYS = 365;

/**
 * Writes so many published listings and their organisations straight into the tables, a piece at a time; the index
 * knows nothing of them yet. `words` replaces what they say, for as long as it goes on.
 */
export async function storeListings(
  count: number,
  words: AsyncIterator<ListingWords> | undefined,
  onProgress: (done: number) => void,
): Promise<void> {
  const organisationIds = await storeOrganisations(organisationsFor(count));
  const now = Date.now();
  for (let start = 0; start < count; start += PIECE) {
    const piece: { number: number; listing: InventedListing }[] = [];
    for (let number = start; number < Math.min(count, start + PIECE); number += 1) {
      const given = await words?.next();
      const said = given?.done === false ? given.value : undefined;
      piece.push({ number, listing: inventListing(number, organisationIds.length, said) });
    }
    await storePiece(piece, organisationIds, now);
    onProgress(start + piece.length);
  }
}

async function storeOrganisations(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < count; start += PIECE) {
    const piece = Array.from({ length: Math.min(PIECE, count - start) }, (_, index) =>
      inventOrganisation(start + index),
    );
    const stored = await database()
      .insert(organisations)
      .values(piece.map(({ row }) => row))
      .returning({ id: organisations.id });
    ids.push(...stored.map(({ id }) => id));
    const delivered = piece.flatMap(({ references }, index) =>
      Array.from({ length: references }, (_, number) => ({
        publicId: newPublicId(),
        organisationId: stored[index]?.id ?? '',
        title: `Reference ${String(number + 1)}`,
        verifiedAt: new Date(),
      })),
    );
    if (delivered.length > 0) await database().insert(projectReferences).values(delivered);
  }
  return ids;
}

async function storePiece(
  piece: readonly { number: number; listing: InventedListing }[],
  organisationIds: readonly string[],
  now: number,
): Promise<void> {
  const rows = piece.map(({ number, listing }) => {
    const publishedAt = new Date(now - listing.days * DAY_IN_MS);
    return buildListing(organisationIds[listing.organisation] ?? '', {
      publicId: publicIdOf(number),
      kind: listing.kind,
      audience: listing.audience,
      identity: listing.identity,
      keywords: [...listing.keywords],
      trlMin: listing.trl?.min ?? null,
      trlMax: listing.trl?.max ?? null,
      trlHard: listing.trlHard,
      offerKind: listing.offerKind,
      productionProvince: listing.productionProvince,
      publishedAt,
      expiresAt: new Date(publishedAt.getTime() + LIFETIME_DAYS * DAY_IN_MS),
      createdAt: publishedAt,
      // Long before the rebuild, which takes again what was written since it began.
      updatedAt: publishedAt,
    });
  });
  await database().transaction(async (tx) => {
    const stored = await tx.insert(listings).values(rows).returning({ id: listings.id });
    const withIds = piece.map(({ listing }, index) => ({ listing, id: stored[index]?.id ?? '' }));
    await tx.insert(texts).values(
      withIds.map(({ listing: { title, body, language }, id }) => ({
        ...buildListingText(id, { title, body, language }),
        updatedAt: new Date(now - DAY_IN_MS),
      })),
    );
    await tx
      .insert(listingAreas)
      .values(
        withIds.flatMap(({ listing, id }) =>
          listing.areas.map((area, place) => buildListingArea(id, area, place === 0)),
        ),
      );
  });
}
