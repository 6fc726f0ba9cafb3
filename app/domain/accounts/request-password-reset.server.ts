import type { Ctx } from '../ctx.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { issueToken } from './account-tokens.server.ts';
import { findAccount } from './find-account.server.ts';

/** Mails the owner of an address a link to choose a new password; does nothing when there is no (enabled) account. */
export async function requestPasswordReset(ctx: Ctx, email: string): Promise<void> {
  const user = await findAccount(ctx, email);
  if (!user || user.disabledAt) return;
  const { token, id } = await issueToken(ctx, { userId: user.id, email, purpose: 'reset_password' });
  await queueMail(ctx, {
    key: `reset-password:${id}`,
    to: email,
    locale: user.locale,
    template: 'reset-password',
    data: { name: user.name, path: `/${user.locale}/reset-password/new?token=${token}` },
  });
}
