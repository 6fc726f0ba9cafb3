import { messagesIn } from '#app/i18n/messages.ts';
import { formatDateTime, formatNumber } from '#app/i18n/formats.ts';
import { action, frame, list, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** What happened since the last digest. */
export const digest: WriteMessage<'digest'> = (locale, { name, items, more, path }, site) => {
  const m = messagesIn(locale);
  const count = formatNumber(locale, items.length + more);
  return frame(locale, site, {
    subject: m.mail.digestSubject(count),
    name,
    blocks: [
      paragraph(m.mail.digestIntro),
      list(
        items.map((item) => ({
          text: m.notifications.sentences[item.kind](item.data),
          note: formatDateTime(locale, new Date(item.at)),
          path: item.path,
        })),
      ),
      ...(more > 0 ? [paragraph(m.mail.digestMore(formatNumber(locale, more)))] : []),
      action(m.mail.openAll, path),
    ],
    reason: m.mail.reasonNotification,
  });
};
