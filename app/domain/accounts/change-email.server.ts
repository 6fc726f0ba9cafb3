import { and, eq, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { accountTokens, users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { findToken, spendToken } from './account-tokens.server.ts';

/**
 * Gives the actor's account the address that the link in the mail was sent to. Throws Invalid with `link_expired` for
 * a link that is old, used, of another account, or to an address that got an account meanwhile.
 */
export async function changeEmail(ctx: Ctx, token: string): Promise<void> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const owner = await findToken(ctx, token, 'change_email');
  if (owner?.userId !== person.userId) throw new Invalid({ '': [code('link_expired')] });
  await spendToken(ctx, token, 'change_email');
  const other = alias(users, 'other');
  const isFree = notExists(
    ctx.tx
      .select({ one: sql`1` })
      .from(other)
      .where(eq(other.email, owner.email)),
  );
  const [changed] = await ctx.tx
    .update(users)
    .set({ email: owner.email, emailConfirmedAt: ctx.now })
    .where(and(eq(users.id, person.userId), isFree))
    .returning({ id: users.id });
  if (!changed) throw new Invalid({ '': [code('link_expired')] });
  // Links that wait in the mailbox of the address before are worth nothing any more.
  await ctx.tx.delete(accountTokens).where(eq(accountTokens.userId, person.userId));
  await recordEvent(ctx, {
    type: 'account.email-changed',
    object: { kind: 'user', id: person.userId },
    data: {},
    personal: { from: person.email, to: owner.email },
  });
  await queueMail(ctx, {
    key: `email-changed:${person.userId}:${ctx.requestId}`,
    to: person.email,
    locale: person.locale,
    template: 'email-changed',
    data: { name: person.name, step: 'done' },
  });
}
