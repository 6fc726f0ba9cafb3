import { eq } from 'drizzle-orm';
import { accountTokens, users } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';
import { Invalid, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { findOwnAccount } from './find-account.server.ts';
import { passwordProblem } from './password-rule.ts';
import { hashPassword } from './passwords.server.ts';

/**
 * Stores a new password, tells its owner by mail, and makes links that wait in mails worthless (all but a reset that
 * is being used: its caller spends it). Throws Invalid on `newPassword`.
 */
export async function setPassword(
  ctx: Ctx,
  userId: string,
  { password, how }: { password: string; how: 'changed' | 'reset' },
): Promise<void> {
  const user = await findOwnAccount(ctx, userId);
  if (!user) throw new NotFound();
  const problem = passwordProblem(password, user.email);
  if (problem) throw new Invalid({ newPassword: [problem] });
  await ctx.tx
    .update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.id, userId));
  if (how === 'changed') await ctx.tx.delete(accountTokens).where(eq(accountTokens.userId, userId));
  await recordEvent(ctx, {
    type: 'account.password-changed',
    object: { kind: 'user', id: userId },
    data: { how },
  });
  await queueMail(ctx, {
    key: `password-changed:${userId}:${ctx.requestId}`,
    to: user.email,
    locale: user.locale,
    template: 'password-changed',
    data: { name: user.name, path: `/${user.locale}/reset-password` },
  });
}
