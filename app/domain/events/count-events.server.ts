import { count, eq, gt, sql } from 'drizzle-orm';
import { auditChain, events } from '#db/schema/events.ts';
import type { Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { may } from '../visibility/policy.ts';

export type EventFigures = { week: number; unchained: number };

/** Events of the last seven days, and how many of them the chain does not cover yet; undefined for who may not search. */
export async function countEvents(ctx: Ctx): Promise<EventFigures | undefined> {
  if (!may(ctx.actor, 'search_audit', { kind: 'platform' })) return undefined;
  const [row] = await ctx.tx
    .select({
      week: count(),
      unchained: sql<number>`count(*) filter (where ${auditChain.eventId} is null)`.mapWith(Number),
    })
    .from(events)
    .leftJoin(auditChain, eq(auditChain.eventId, events.id))
    .where(gt(events.at, later(ctx.now, -days(7))));
  return row;
}
