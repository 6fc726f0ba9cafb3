import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** To a new address: the link that makes it the account's address. */
export const changeEmail: WriteMessage<'change-email'> = (locale, { name, path }, site) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.changeEmailSubject,
    name,
    blocks: [
      paragraph(mails.changeEmailText),
      action(mails.confirmAction, path),
      paragraph(mails.changeEmailIgnore),
    ],
  });
};
