import type { home as nl } from '../nl/home.ts';

export const home: typeof nl = {
  title: (name: string) => `Welcome, ${name}`,
  intro: 'What asks your attention today, and the way to your work.',
  attention: 'Asks your attention',
  nothing: 'Nothing waits for you.',
  confirmMail: 'Confirm your e-mail address; after that you can add an organisation.',
  confirmMailAction: 'Confirm',
  secondFactor: 'Your role asks for a second factor. Set it up to be able to publish and decide.',
  secondFactorAction: 'Set up second factor',
  noOrganisation: 'You belong to no organisation yet. Add your organisation, or ask to join one that exists.',
  noOrganisationAction: 'Add organisation',
  drafts: (count: number, name: string) =>
    count === 1
      ? `1 draft of ${name} has not been published yet.`
      : `${count} drafts of ${name} have not been published yet.`,
  draftsAction: 'Go to listings',
  inReview: (count: number, name: string) =>
    count === 1
      ? `1 challenge of ${name} waits for release.`
      : `${count} challenges of ${name} wait for release.`,
  queue: (count: number) =>
    count === 1 ? '1 organisation asks for verification.' : `${count} organisations ask for verification.`,
  queueAction: 'Go to verifications',
  unread: (count: number) => (count === 1 ? '1 unread notification.' : `${count} unread notifications.`),
  unreadAction: 'Go to notifications',
  organisations: 'Your organisations',
  addOrganisation: 'Add organisation',
  administration: 'Administration',
  users: 'Users and roles',
  referenceData: 'Reference data',
  jobs: 'Failed jobs',
  audit: 'Audit trail',
  verifications: 'Verifications',
  mailbox: 'Mailbox of the demonstration',
};
