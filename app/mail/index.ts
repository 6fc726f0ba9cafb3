import type { Locale } from '#db/enums.ts';
import type { AnyMail, MailTemplate } from '#app/domain/notifications/mail-templates.ts';
import { addressKnown } from './address-known.ts';
import { changeEmail } from './change-email.ts';
import { confirmEmail } from './confirm-email.ts';
import { digest } from './digest.ts';
import { emailChanged } from './email-changed.ts';
import { invitation } from './invitation.ts';
import type { MailSite, Message, WriteMessage } from './message.ts';
import { notification } from './notification.ts';
import { passwordChanged } from './password-changed.ts';
import { resetPassword } from './reset-password.ts';
import { secondFactorChanged } from './second-factor-changed.ts';

/** The message of every template. */
const MESSAGES: { readonly [Template in MailTemplate]: WriteMessage<Template> } = {
  'confirm-email': confirmEmail,
  'address-known': addressKnown,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'second-factor-changed': secondFactorChanged,
  'change-email': changeEmail,
  'email-changed': emailChanged,
  invitation,
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
