import { and, count, eq } from 'drizzle-orm';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import { visibleResponses } from '../visibility/visible-responses.server.ts';

/**
 * How many responses a challenge of the acting organisation got, as far as the actor may see them. Null for a capability
 * and for a draft that nobody could answer. One query.
 */
export async function countChallengeResponses(
  ctx: Ctx,
  { row }: Pick<LoadedListing, 'row'>,
): Promise<number | null> {
  if (row.kind !== 'challenge' || row.organisationId !== ctx.organisation?.id) return null;
  const [counted] = await ctx.tx
    .select({ total: count() })
    .from(responses)
    .where(and(visibleResponses(ctx.actor), eq(responses.challengeId, row.id)));
  const total = counted?.total ?? 0;
  return total === 0 && row.publishedAt === null ? null : total;
}
