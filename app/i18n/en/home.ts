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
  toRelease: (count: number, name: string) =>
    count === 1
      ? `1 challenge of ${name} waits for your release.`
      : `${count} challenges of ${name} wait for your release.`,
  responses: (count: number, name: string) =>
    count === 1
      ? `1 response to a challenge of ${name} waits for a decision.`
      : `${count} responses to challenges of ${name} wait for a decision.`,
  questions: (count: number, name: string) =>
    count === 1
      ? `1 question about a response of ${name} waits for an answer.`
      : `${count} questions about responses of ${name} wait for an answer.`,
  responsesAction: 'Go to responses',
  joinRequests: (count: number, name: string) =>
    count === 1 ? `1 person wants to join ${name}.` : `${count} people want to join ${name}.`,
  joinRequestsAction: 'Go to members',
  expiring: (count: number, name: string, day: string) =>
    count === 1
      ? `1 listing of ${name} ends on ${day}.`
      : `${count} listings of ${name} end within a month, the first on ${day}.`,
  newMatches: (count: number, listings: number, name: string) => {
    const found = count === 1 ? '1 new match' : `${count} new matches`;
    return `${found} for ${listings === 1 ? '1 listing' : `${listings} listings`} of ${name}.`;
  },
  newMatchesAction: 'View',
  failedJobs: (count: number) => (count === 1 ? '1 job has failed.' : `${count} jobs have failed.`),
  failedJobsAction: 'Go to failed jobs',
  more: (count: number) => `${count} more`,
  matchesTitle: 'New matches',
  matchesIntro: 'Found since you last looked; the best first.',
  matchFor: (title: string) => `Fits your listing “${title}”`,
  figures: 'In figures',
  balanceIntro: 'What is asked and offered now, as far as you may see it.',
  balance: {
    caption: 'Challenges and capabilities by area',
    subject: 'Area',
    asked: 'Asked',
    offered: 'Offered',
  },
  eventsOfWeek: 'Events in seven days',
  chainComplete: 'all in the chain',
  unchained: (count: number) => `${count} not yet in the chain`,
  keptMails: 'Mails in the mailbox',
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
  sharedDemand: 'Shared demand',
  mailbox: 'Mailbox of the demonstration',
};
