import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** To the owner of an account, when somebody signs up with its address: the page itself tells nobody. */
export const addressKnown: WriteMessage<'address-known'> = (locale, { name, logInPath, resetPath }, site) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.knownSubject,
    name,
    blocks: [
      paragraph(mails.knownText),
      action(mails.knownLogIn, logInPath),
      action(mails.knownReset, resetPath),
      paragraph(mails.knownIgnore),
    ],
  });
};
