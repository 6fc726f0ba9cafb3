import { and, inArray, lte } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { moveListing } from './move-listing.server.ts';

/** Listings per call: keeps the transaction short. */
const MOST = 200;

/**
 * Takes listings whose time is over out of sight. Returns how many; call it again until that is 0, each time in a
 * transaction of its own. Safe to run twice and side by side.
 */
export async function expireListings(ctx: Ctx): Promise<number> {
  const over = await ctx.tx
    .select()
    .from(listings)
    .where(and(inArray(listings.status, ['published', 'hidden']), lte(listings.expiresAt, ctx.now)))
    .limit(MOST)
    .for('update', { skipLocked: true });
  for (const row of over) await moveListing(ctx, { row }, 'expire');
  return over.length;
}
