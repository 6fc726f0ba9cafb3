import { and, count, eq, sql } from 'drizzle-orm';
import { standingOf, visibleListings } from '../visibility/predicates.server.ts';
import type { AreaCode } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';

export type PublicFigures = {
  challenges: number;
  capabilities: number;
  organisations: number;
  /** Of each area that has any; a listing counts in every area it names. */
  areas: { area: AreaCode; asked: number; offered: number }[];
};

/** What everybody may know of how much is on the platform: counts only, and of listings only the public ones. */
export async function countPublic(tx: Tx): Promise<PublicFigures> {
  const isPublic = and(visibleListings({ kind: 'visitor' }), eq(listings.status, 'published'));
  const challenges = sql<number>`count(*) filter (where ${listings.kind} = 'challenge')`.mapWith(Number);
  const capabilities = sql<number>`count(*) filter (where ${listings.kind} = 'capability')`.mapWith(Number);
  const [[posted], [verified], areas] = await Promise.all([
    tx.select({ challenges, capabilities }).from(listings).where(isPublic),
    tx
      .select({ rows: count() })
      .from(organisations)
      .where(sql`${standingOf()} = 'verified'`),
    tx
      .select({ area: listingAreas.code, asked: challenges, offered: capabilities })
      .from(listings)
      .innerJoin(listingAreas, eq(listingAreas.listingId, listings.id))
      .where(isPublic)
      .groupBy(listingAreas.code),
  ]);
  return {
    challenges: posted?.challenges ?? 0,
    capabilities: posted?.capabilities ?? 0,
    organisations: verified?.rows ?? 0,
    areas,
  };
}
