import { and, notExists, or, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMatchable } from './matchable.server.ts';

/** Removes recorded pairs of which a side is no longer there for others: by the system only. Safe to run twice. */
export async function forgetStaleMatches(ctx: Ctx): Promise<void> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const gone = (side: typeof matches.challengeId | typeof matches.capabilityId) =>
    notExists(
      ctx.tx
        .select({ one: sql`1` })
        .from(listings)
        .where(and(sql`${listings.id} = ${side}`, isMatchable())),
    );
  await ctx.tx.delete(matches).where(or(gone(matches.challengeId), gone(matches.capabilityId)));
}
