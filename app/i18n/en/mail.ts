import type { mail as nl } from '../nl/mail.ts';

export const mail: typeof nl = {
  greeting: 'Hello,',
  greetingName: (name) => `Dear ${name},`,
  closing: 'Kind regards,',
  reasonAccount: 'You receive this mail because this address was given to Defport.',
  reasonNotification:
    'You receive this mail because you get notifications from Defport by mail. You can change this in your account.',
  open: 'View it on Defport',
  openAll: 'View all your notifications',
  changePreferences: 'Notification settings',
  digestSubject: (count) =>
    count === '1' ? '1 new notification on Defport' : `${count} new notifications on Defport`,
  digestIntro: 'This has happened since the previous overview:',
  digestMore: (count) => (count === '1' ? 'And 1 more notification.' : `And ${count} more notifications.`),
  mailbox: 'Mailbox',
  mailboxIntro:
    'No mail server is set. What Defport would send is kept here, so that you can follow the links.',
  mailboxEmpty: 'There is no mail yet',
  mailboxEmptyText: 'Create an account, for example: the mail that confirms the address will appear here.',
  subject: 'Subject',
  to: 'To',
  at: 'Time',
};
