import { and, eq, ne, sql } from 'drizzle-orm';
import { accountTokens, sessions, users } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { findToken, spendToken } from './account-tokens.server.ts';
import { setPassword } from './set-password.server.ts';

/**
 * Chooses a new password by the link in a mail. The link proves the address too. Ends every session of the account;
 * its second factor stays. Throws Invalid with `link_expired`, or for a password that is too easy.
 */
export async function resetPassword(ctx: Ctx, input: { token: string; newPassword: string }): Promise<void> {
  const owner = await findToken(ctx, input.token, 'reset_password');
  if (!owner) throw new Invalid({ '': [code('link_expired')] });
  await setPassword(ctx, owner.userId, { password: input.newPassword, how: 'reset' });
  await spendToken(ctx, input.token, 'reset_password');
  await ctx.tx
    .update(users)
    .set({
      emailConfirmedAt: sql`case when ${users.email} = ${owner.email}
        then coalesce(${users.emailConfirmedAt}, ${ctx.now.toISOString()}::timestamptz)
        else ${users.emailConfirmedAt} end`,
    })
    .where(eq(users.id, owner.userId));
  // What somebody else may have asked for while in the account.
  await ctx.tx
    .delete(accountTokens)
    .where(and(eq(accountTokens.userId, owner.userId), ne(accountTokens.purpose, 'reset_password')));
  await ctx.tx.delete(sessions).where(eq(sessions.userId, owner.userId));
}
