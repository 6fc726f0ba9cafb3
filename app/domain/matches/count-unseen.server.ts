import type { Ctx } from '../ctx.ts';
import { findPerson } from '../accounts/find-person.server.ts';
import { countNewMatches } from './list-new-matches.server.ts';
import { FAIR_SCORE } from './score-bands.ts';

/**
 * How many matches of a listing each of these people has not seen yet and may see, once logged in with the second
 * factor that they have; nobody for whom nothing worth a look was found after `since`. A few queries per person.
 */
export async function countUnseen(
  ctx: Ctx,
  userIds: readonly string[],
  { listingId, since }: { listingId: string; since: Date | null },
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const userId of userIds) {
    const person = await findPerson(ctx.tx, { id: '', userId, secondFactorAt: ctx.now }, ctx.now);
    if (!person) continue;
    const as = { ...ctx, actor: person };
    const [unseen] = await countNewMatches(as, { listingId });
    const [worth] = await countNewMatches(as, { listingId, foundAfter: since, least: FAIR_SCORE });
    if (unseen && worth) counts.set(userId, unseen.count);
  }
  return counts;
}
