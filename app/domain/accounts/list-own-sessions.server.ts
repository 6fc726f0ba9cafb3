import { and, desc, eq, gt } from 'drizzle-orm';
import { sessions } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';

export type OwnSession = {
  id: string;
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
};

/** The running sessions of the actor, last seen first. */
export async function listOwnSessions(ctx: Ctx): Promise<OwnSession[]> {
  const person = personOf(ctx.actor);
  if (!person) return [];
  const rows = await ctx.tx
    .select({
      id: sessions.id,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, person.userId), gt(sessions.expiresAt, ctx.now)))
    .orderBy(desc(sessions.lastSeenAt));
  return rows.map((row) => ({ ...row, isThisOne: row.id === person.sessionId }));
}
