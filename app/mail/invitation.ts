import { messagesIn } from '#app/i18n/messages.ts';
import { action, frame, paragraph } from './frame.ts';
import type { WriteMessage } from './message.ts';

/** An invitation to join an organisation. */
export const invitation: WriteMessage<'invitation'> = (locale, data, site) => {
  const { organisations, members } = messagesIn(locale);
  const { organisation, inviter, role, days, path } = data;
  return frame(locale, site, {
    subject: members.mailSubject(organisation),
    blocks: [
      paragraph(members.mailText(inviter, organisation, organisations.roles[role])),
      action(members.mailAction, path),
      paragraph(members.mailValid(String(days))),
    ],
    reason: members.mailReason,
  });
};
