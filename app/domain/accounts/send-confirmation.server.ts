import type { Locale } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { issueToken } from './account-tokens.server.ts';

/** Mails the link that proves an account's address. */
export async function sendConfirmation(
  ctx: Ctx,
  user: { id: string; email: string; name: string; locale: Locale },
): Promise<void> {
  const { token, id } = await issueToken(ctx, {
    userId: user.id,
    email: user.email,
    purpose: 'confirm_email',
  });
  await queueMail(ctx, {
    key: `confirm-email:${id}`,
    to: user.email,
    locale: user.locale,
    template: 'confirm-email',
    data: { name: user.name, path: `/${user.locale}/account/confirm?token=${token}` },
  });
}
