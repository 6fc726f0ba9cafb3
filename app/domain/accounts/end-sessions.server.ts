import { and, eq, ne } from 'drizzle-orm';
import { sessions } from '#db/schema/accounts.ts';
import { personOf, type Ctx, type Person } from '../ctx.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { recordSessionEnded } from './record-session.server.ts';

/** Ends one session of the actor; throws NotFound for one that is somebody else's or gone. */
export async function endOwnSession(ctx: Ctx, sessionId: string): Promise<void> {
  const person = actorOf(ctx);
  const [ended] = await ctx.tx
    .delete(sessions)
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, person.userId)))
    .returning({ id: sessions.id });
  if (!ended) throw new NotFound();
  await recordSessionEnded(ctx, person.userId, false);
}

/** Ends all sessions of the actor but the one that asks. */
export async function endOtherSessions(ctx: Ctx): Promise<void> {
  const person = actorOf(ctx);
  const ended = await ctx.tx
    .delete(sessions)
    .where(and(eq(sessions.userId, person.userId), ne(sessions.id, person.sessionId)))
    .returning({ id: sessions.id });
  if (ended.length > 0) await recordSessionEnded(ctx, person.userId, true);
}

function actorOf(ctx: Ctx): Person {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  return person;
}
