import { and, eq, notExists, or, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { similarChallenges } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import { isMatchable } from '../matches/matchable.server.ts';
import { authorise } from '../visibility/authorise.ts';

/** Removes recorded pairs of which a side is no longer there for others: by the system only. Safe to run twice. */
export async function forgetStaleSimilar(ctx: Ctx): Promise<void> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const { oneId, otherId } = similarChallenges;
  const gone = (side: typeof oneId | typeof otherId) =>
    notExists(
      ctx.tx
        .select({ one: sql`1` })
        .from(listings)
        .where(and(sql`${listings.id} = ${side}`, eq(listings.kind, 'challenge'), isMatchable())),
    );
  await ctx.tx.delete(similarChallenges).where(or(gone(oneId), gone(otherId)));
}
