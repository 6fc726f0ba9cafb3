import type { Ctx, Person } from '../ctx.ts';
import type { MailTemplates } from '../notifications/mail-templates.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';

/** Mails a person what happened to the second factor of the account. */
export async function tellSecondFactorChanged(
  ctx: Ctx,
  { userId, name, email, locale }: Pick<Person, 'userId' | 'name' | 'email' | 'locale'>,
  change: MailTemplates['second-factor-changed']['change'],
): Promise<void> {
  await queueMail(ctx, {
    key: `second-factor-${change}:${userId}:${ctx.requestId}`,
    to: email,
    locale,
    template: 'second-factor-changed',
    data: { name, change, path: `/${locale}/account/second-factor` },
  });
}
