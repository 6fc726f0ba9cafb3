import { and, count, eq, sql } from 'drizzle-orm';
import { standingOf, visibleListings } from '../visibility/predicates.server.ts';
import type { Tx } from '#db/types.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';

export type PublicFigures = { challenges: number; capabilities: number; organisations: number };

/** What everybody may know of how much is on the platform: counts only, and of listings only the public ones. */
export async function countPublic(tx: Tx): Promise<PublicFigures> {
  const [posted] = await tx
    .select({
      challenges: sql<number>`count(*) filter (where ${listings.kind} = 'challenge')`.mapWith(Number),
      capabilities: sql<number>`count(*) filter (where ${listings.kind} = 'capability')`.mapWith(Number),
    })
    .from(listings)
    .where(and(visibleListings({ kind: 'visitor' }), eq(listings.status, 'published')));
  const [verified] = await tx
    .select({ rows: count() })
    .from(organisations)
    .where(sql`${standingOf()} = 'verified'`);
  return {
    challenges: posted?.challenges ?? 0,
    capabilities: posted?.capabilities ?? 0,
    organisations: verified?.rows ?? 0,
  };
}
