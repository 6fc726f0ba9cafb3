import { and, eq, ne, or, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { similarChallenges } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';

/** Public ids of the challenges that are recorded as like this one: for the system, which compares them again. */
export async function listRecordedSimilar(ctx: Ctx, listingId: string): Promise<string[]> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const { oneId, otherId } = similarChallenges;
  const rows = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(similarChallenges)
    .innerJoin(listings, sql`${listings.id} in (${oneId}, ${otherId})`)
    .where(and(or(eq(oneId, listingId), eq(otherId, listingId)), ne(listings.id, listingId)));
  return rows.map(({ publicId }) => publicId);
}
