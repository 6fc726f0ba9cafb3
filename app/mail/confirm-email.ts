import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** The link that proves the address of a new account. */
export const confirmEmail: WriteMessage<'confirm-email'> = (locale, { name, path }, site) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.confirmSubject,
    name,
    blocks: [paragraph(mails.confirmText), action(mails.confirmAction, path), paragraph(mails.confirmIgnore)],
  });
};
