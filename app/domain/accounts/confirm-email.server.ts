import { and, eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findToken, spendToken } from './account-tokens.server.ts';
import { isPassword } from './passwords.server.ts';

/**
 * Proves an account's address by the link in the mail, and by its password unless the actor is logged in to it:
 * who signed up with somebody else's address is not helped by its owner following the link. Returns whose it is.
 */
export async function confirmEmail(
  ctx: Ctx,
  { token, password }: { token: string; password?: string | undefined },
): Promise<{ userId: string }> {
  const owner = await findToken(ctx, token, 'confirm_email');
  if (!owner) throw new Invalid({ '': [code('link_expired')] });
  if (personOf(ctx.actor)?.userId !== owner.userId) {
    if (!password) throw new Invalid({ password: [code('required')] });
    const isRight = await isPassword(owner.passwordHash, password);
    if (!isRight) throw new Invalid({ password: [code('wrong_password')] });
  }
  await spendToken(ctx, token, 'confirm_email');
  const [confirmed] = await ctx.tx
    .update(users)
    .set({ emailConfirmedAt: ctx.now })
    .where(and(eq(users.id, owner.userId), eq(users.email, owner.email)))
    .returning({ id: users.id });
  if (!confirmed) throw new Invalid({ '': [code('link_expired')] });
  await recordEvent(ctx, {
    type: 'account.email-confirmed',
    object: { kind: 'user', id: owner.userId },
    data: {},
  });
  return { userId: owner.userId };
}
