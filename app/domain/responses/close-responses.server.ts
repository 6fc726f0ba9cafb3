import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { OPEN_STATUSES } from './lifecycle.ts';
import { moveResponse } from './move-response.server.ts';

/** Responses per call: keeps the transaction short. */
const MOST = 100;

/**
 * Closes what is open on a challenge that has ended; each responder is told how it ended. Returns how many; call it
 * again until that is 0, each time in a transaction of its own. Safe to run twice and side by side, and does nothing
 * for a challenge that runs (again).
 */
export async function closeResponses(ctx: Ctx, challengeId: string): Promise<number> {
  const [challenge] = await ctx.tx
    .select()
    .from(listings)
    .where(and(eq(listings.id, challengeId), isNotNull(listings.endedAs)));
  if (!challenge?.endedAs) return 0;
  const { endedAs } = challenge;
  const open = await ctx.tx
    .select()
    .from(responses)
    .where(and(eq(responses.challengeId, challengeId), inArray(responses.status, [...OPEN_STATUSES])))
    .limit(MOST)
    .for('update');
  for (const row of open) {
    const moved = await moveResponse(ctx, { row, challenge: { row: challenge } }, 'close');
    await recordEvent(ctx, { type: 'response.closed', ...moved, data: { ...moved.data, endedAs } });
  }
  return open.length;
}
