import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** Tells the owner of an account what happened to its second factor. */
export const secondFactorChanged: WriteMessage<'second-factor-changed'> = (
  locale,
  { name, change, path },
  site,
) => {
  const { mails } = messagesIn(locale).accounts;
  return frame(locale, site, {
    subject: mails.factorSubject,
    name,
    blocks: [paragraph(mails.factorTexts[change]), paragraph(mails.notYou), action(mails.factorAction, path)],
  });
};
