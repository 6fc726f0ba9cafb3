import type { Locale } from '#db/enums.ts';
import type { AnyMail, MailTemplate } from '#app/domain/notifications/mail-templates.ts';
import { digest } from './digest.ts';
import type { MailSite, Message, WriteMessage } from './message.ts';
import { notification } from './notification.ts';

/** The message of every template. */
const MESSAGES: { readonly [Template in MailTemplate]: WriteMessage<Template> } = {
  notification,
  digest,
};

/** Writes a mail in the reader's language. */
export function writeMail({ template, data }: AnyMail, locale: Locale, site: MailSite): Message {
  const write = MESSAGES[template] as WriteMessage<typeof template>;
  return write(locale, data as never, site);
}

/** Whether a stored name is that of a template of this version. */
export function isMailTemplate(name: string): name is MailTemplate {
  return Object.hasOwn(MESSAGES, name);
}
