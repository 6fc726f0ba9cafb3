import { and, count, eq, sql } from 'drizzle-orm';
import { standingOf, visibleListings } from '../visibility/predicates.server.ts';
import type { Tx } from '#db/types.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { countAreasFor, countOf, type AreaFigures } from './count-areas.server.ts';

export type PublicFigures = {
  challenges: number;
  capabilities: number;
  organisations: number;
  /** Of each area that has any; a listing counts in every area it names. */
  areas: AreaFigures[];
};

/** What everybody may know of how much is on the platform: counts only, and of listings only the public ones. */
export async function countPublic(tx: Tx): Promise<PublicFigures> {
  const visitor = { kind: 'visitor' } as const;
  const [[posted], [verified], areas] = await Promise.all([
    tx
      .select({ challenges: countOf('challenge'), capabilities: countOf('capability') })
      .from(listings)
      .where(and(visibleListings(visitor), eq(listings.status, 'published'))),
    tx
      .select({ rows: count() })
      .from(organisations)
      .where(sql`${standingOf()} = 'verified'`),
    countAreasFor(tx, visitor),
  ]);
  return {
    challenges: posted?.challenges ?? 0,
    capabilities: posted?.capabilities ?? 0,
    organisations: verified?.rows ?? 0,
    areas,
  };
}
