import { and, count, eq, isNull } from 'drizzle-orm';
import { notifications } from '#db/schema/notifications.ts';
import type { Ctx } from '../ctx.ts';

/** How many notifications the actor has not opened yet. */
export async function countUnread(ctx: Ctx): Promise<number> {
  if (ctx.actor.kind !== 'person') return 0;
  const [row] = await ctx.tx
    .select({ unread: count() })
    .from(notifications)
    .where(and(eq(notifications.userId, ctx.actor.userId), isNull(notifications.readAt)));
  return row?.unread ?? 0;
}
