import type { Locale } from '#db/enums.ts';
import type { MailTemplate, MailTemplates } from '#app/domain/notifications/mail-templates.ts';

/** A mail as it is sent: subject, and the same content as plain text and as HTML. */
export type Message = { subject: string; text: string; html: string };

/** What a mail says of the site it comes from. */
export type MailSite = { name: string; url: string };

/** Writes the mail of one template in the reader's language. */
export type WriteMessage<Template extends MailTemplate> = (
  locale: Locale,
  data: MailTemplates[Template],
  site: MailSite,
) => Message;
