import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** One thing that happened, told at once. */
export const notification: WriteMessage<'notification'> = (locale, { name, kind, data, path }, site) => {
  const m = messagesIn(locale);
  return frame(locale, site, {
    subject: m.notifications.kinds[kind],
    name,
    blocks: [paragraph(m.notifications.sentences[kind](data)), action(m.mail.open, path)],
    reason: m.mail.reasonNotification,
  });
};
