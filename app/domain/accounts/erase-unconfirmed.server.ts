import { and, eq, inArray, isNull, lt, notExists, sql } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import { mails } from '#db/schema/notifications.ts';
import type { Ctx } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { forgetOwnHistory } from './forget-own-history.server.ts';

/** How long an address that nobody proved to be theirs is kept. */
const PATIENCE = days(30);
/** Accounts per call: keeps the transaction short. */
const MOST = 100;

/**
 * Erases accounts whose address was never confirmed in thirty days and that never had a role. The address could be a
 * stranger's, so that nothing but the account and what it was sent is touched. Returns how many; call it again until
 * that is 0, each time in a transaction of its own. Safe to run twice and side by side.
 */
export async function eraseUnconfirmedAccounts(ctx: Ctx): Promise<number> {
  const heldRoles = ctx.tx
    .select({ one: sql`1` })
    .from(roles)
    .where(eq(roles.userId, users.id));
  const over = await ctx.tx
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(
      and(
        isNull(users.emailConfirmedAt),
        lt(users.createdAt, later(ctx.now, -PATIENCE)),
        notExists(heldRoles),
      ),
    )
    .limit(MOST)
    .for('update', { skipLocked: true });
  for (const { id, email } of over) {
    await recordEvent(ctx, { type: 'account.erased', object: { kind: 'user', id }, data: {} });
    await forgetOwnHistory(ctx, id);
    const ofAccount = inArray(mails.template, ['confirm-email', 'reset-password']);
    await ctx.tx.delete(mails).where(and(eq(mails.recipient, email), ofAccount));
    await ctx.tx.delete(users).where(eq(users.id, id));
  }
  return over.length;
}
