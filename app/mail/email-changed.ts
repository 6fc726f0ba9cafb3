import { messagesIn } from '#app/i18n/messages.ts';
import { frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** To the address an account had before: it has another one now, or somebody asked for that. */
export const emailChanged: WriteMessage<'email-changed'> = (locale, { name, step }, site) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.emailChangedSubject,
    name,
    blocks: [paragraph(mails.emailChangedTexts[step]), paragraph(mails.notYou)],
  });
};
