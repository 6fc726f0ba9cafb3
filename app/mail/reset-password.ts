import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** The link to choose a new password. */
export const resetPassword: WriteMessage<'reset-password'> = (locale, { name, path }, site) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.resetSubject,
    name,
    blocks: [paragraph(mails.resetText), action(mails.resetAction, path), paragraph(mails.resetIgnore)],
  });
};
