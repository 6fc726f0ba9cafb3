import { and, eq, inArray, or } from 'drizzle-orm';
import { eventPersonal, events } from '#db/schema/events.ts';
import type { Ctx } from '../ctx.ts';

/** Deletes the personal part of the history of an account and of what its person did; the chain stays whole. */
export async function forgetOwnHistory(ctx: Ctx, userId: string): Promise<void> {
  const personal = ctx.tx
    .select({ id: events.personalId })
    .from(events)
    .where(or(and(eq(events.objectKind, 'user'), eq(events.objectId, userId)), eq(events.actorId, userId)));
  await ctx.tx.delete(eventPersonal).where(inArray(eventPersonal.id, personal));
}
