import { and, eq, isNull } from 'drizzle-orm';
import { notifications } from '#db/schema/notifications.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Forbidden } from '../errors.ts';

/** Marks one notification of the actor as read, or all when none is named. Somebody else's stays as it is. */
export async function markRead(ctx: Ctx, publicId?: string): Promise<void> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  await ctx.tx
    .update(notifications)
    .set({ readAt: ctx.now })
    .where(
      and(
        eq(notifications.userId, person.userId),
        isNull(notifications.readAt),
        publicId === undefined ? undefined : eq(notifications.publicId, publicId),
      ),
    );
}
