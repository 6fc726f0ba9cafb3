import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { listingAreas } from '#db/schema/listings.ts';
import { texts } from '#db/schema/texts.ts';
import type { ListingInput } from './schemas.ts';

/** The columns of a listing that its form fills. */
export function columnsOf(input: ListingInput) {
  return {
    audience: input.audience,
    identity: input.identity,
    keywords: keywordsOf(input.keywords),
    trlMin: input.trlMin ?? input.trlMax ?? null,
    trlMax: input.trlMax ?? input.trlMin ?? null,
    trlHard: input.trlHard,
  };
}

function keywordsOf(line: string): string[] {
  return [...new Set(line.split(/[,;\n]/).map((word) => word.trim()))]
    .filter((word) => word !== '')
    .slice(0, 20);
}

/** Writes text and areas of a listing: what the form holds replaces what was there. */
export async function saveTextAndAreas(tx: Tx, listingId: string, input: ListingInput): Promise<void> {
  const key = { objectKind: 'listing', objectId: listingId, fieldGroup: 'main' } as const;
  await tx
    .delete(texts)
    .where(
      and(
        eq(texts.objectKind, key.objectKind),
        eq(texts.objectId, listingId),
        eq(texts.fieldGroup, key.fieldGroup),
      ),
    );
  await tx
    .insert(texts)
    .values({ ...key, language: input.language, origin: 'original', title: input.title, body: input.body });
  await tx.delete(listingAreas).where(eq(listingAreas.listingId, listingId));
  const { primaryArea } = input;
  const secondary = input.secondaryAreas.filter((area) => area !== primaryArea);
  const chosen = [
    ...(primaryArea ? [{ code: primaryArea, isPrimary: true }] : []),
    ...[...new Set(secondary)].map((code) => ({ code, isPrimary: false })),
  ];
  if (chosen.length === 0) return;
  await tx.insert(listingAreas).values(
    chosen.map((area) => ({
      ...area,
      listingId,
      version: sql<number>`coalesce((select version from reference_terms where list = 'area' and code = ${area.code} and is_current), 1)`,
    })),
  );
}
