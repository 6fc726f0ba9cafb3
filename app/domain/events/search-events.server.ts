import { and, count, desc, eq, gte, lt, sql, type SQL } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import type { AuditFilter } from './audit-filter.ts';

export const EVENTS_PER_PAGE = 50;

export type FoundEvent = {
  id: string;
  at: Date;
  type: string;
  /** Name of the person who acted; null for the system, a visitor, or an erased account. */
  actor: string | null;
  objectKind: string;
  objectId: string;
  from: string | null;
  to: string | null;
  data: Record<string, unknown>;
  requestId: string;
};

/**
 * A page of the history that fits a filter, newest first, and how many events fit. Personal parts are left out.
 * Throws Invalid on `actor` for an address that nobody has: an unknown filter must not look like an empty history.
 */
export async function searchEvents(
  ctx: Ctx,
  filter: AuditFilter,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ events: FoundEvent[]; total: number }> {
  authorise(ctx, 'search_audit', { kind: 'platform' });
  const where = await whereOf(ctx, filter);
  const [total] = await ctx.tx.select({ total: count() }).from(events).where(where);
  const found = await ctx.tx
    .select({
      id: events.id,
      at: events.at,
      type: events.type,
      actor: users.name,
      objectKind: events.objectKind,
      objectId: events.objectId,
      from: events.fromState,
      to: events.toState,
      data: events.data,
      requestId: events.requestId,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(where)
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit)
    .offset(offset);
  return { total: total?.total ?? 0, events: found };
}

async function whereOf(ctx: Ctx, filter: AuditFilter): Promise<SQL | undefined> {
  const { type, objectKind, objectId, from, to } = filter;
  return and(
    type ? eq(events.type, type) : undefined,
    objectKind ? eq(events.objectKind, objectKind) : undefined,
    objectId ? eq(events.objectId, objectId) : undefined,
    filter.actor ? eq(events.actorId, await actorId(ctx, filter.actor)) : undefined,
    from ? gte(events.at, startOf(from)) : undefined,
    to ? lt(events.at, sql`${startOf(to)} + interval '1 day'`) : undefined,
  );
}

async function actorId(ctx: Ctx, email: string): Promise<string> {
  const [user] = await ctx.tx.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (!user) throw new Invalid({ actor: [code('unknown_person')] });
  return user.id;
}

/** The first moment of a day in the Netherlands. */
const startOf = (day: string): SQL => sql`(${day}::date::timestamp at time zone 'Europe/Amsterdam')`;
