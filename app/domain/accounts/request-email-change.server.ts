import type { Ctx } from '../ctx.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { issueToken } from './account-tokens.server.ts';
import { findAccount } from './find-account.server.ts';
import { requireOwner } from './require-owner.server.ts';

/**
 * Mails the actor's new address a link, and the present one that this was asked for. Nothing goes to an address that
 * another account has, and the caller cannot tell. Asks the password.
 */
export async function requestEmailChange(
  ctx: Ctx,
  input: { email: string; currentPassword: string },
): Promise<void> {
  const person = await requireOwner(ctx, input.currentPassword);
  const { userId, name, locale } = person;
  const { token, id } = await issueToken(ctx, { userId, email: input.email, purpose: 'change_email' });
  await queueMail(ctx, {
    key: `email-change-asked:${id}`,
    to: person.email,
    locale,
    template: 'email-changed',
    data: { name, step: 'asked' },
  });
  if (await findAccount(ctx, input.email)) return;
  await queueMail(ctx, {
    key: `change-email:${id}`,
    to: input.email,
    locale,
    template: 'change-email',
    data: { name, path: `/${locale}/account/email/confirm?token=${token}` },
  });
}
