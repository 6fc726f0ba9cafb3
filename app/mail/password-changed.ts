import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** Tells the owner of an account that its password is a new one. */
export const passwordChanged: WriteMessage<'password-changed'> = (locale, { name, path }, site) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.passwordSubject,
    name,
    blocks: [paragraph(mails.passwordText), action(mails.knownReset, path)],
  });
};
