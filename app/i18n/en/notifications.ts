import type { notifications as nl } from '../nl/notifications.ts';
import { responseNotices } from './response-notices.ts';

export const notifications: typeof nl = {
  title: 'Notifications',
  intro: 'What happens around your account and your organisations.',
  empty: 'You have no notifications yet',
  emptyText: 'As soon as something happens that concerns you, you will read it here.',
  unread: 'New',
  markRead: 'Mark as read',
  markAllRead: 'Mark all as read',
  settings: 'Notification settings',
  preferencesTitle: 'Notification settings',
  preferencesIntro:
    'You see all notifications on the page Notifications. Choose below which ones you also get by mail, and when.',
  preferencesSaved: 'Your choice has been saved.',
  channels: {
    immediate: 'By mail, at once',
    daily: 'In a daily overview',
    none: 'Not by mail',
  },
  groups: {
    organisation: 'Verification',
    member: 'Members',
    mandate: 'Mandates',
    role: 'Your roles',
    listing: 'Listings',
    response: 'Responses',
  },
  kinds: {
    'organisation.verification-requested': 'An organisation asks for verification',
    'organisation.verified': 'Your organisation has been verified',
    'organisation.verification-refused': 'The verification of your organisation was refused',
    'organisation.verification-expired': 'The verification of your organisation has expired',
    'member.joined': 'Somebody joined your organisation',
    'member.role-changed': 'Your role in an organisation has changed',
    'member.left': 'Somebody left your organisation',
    'join.requested': 'Somebody wants to join your organisation',
    'join.accepted': 'Your request to join was accepted',
    'join.declined': 'Your request to join was declined',
    'mandate.given': 'An organisation gives yours a mandate',
    'mandate.ended': 'A mandate has ended',
    'role.granted': 'You were given a role on Defport',
    'role.ended': 'A role of yours on Defport has ended',
    'listing.release-requested': 'A challenge waits for release by a second person',
    'listing.returned': 'Your listing was sent back',
    'listing.expired': 'A listing of your organisation has expired',
    'listing.expiring': 'A listing of your organisation expires soon',
    'listing.matched': 'There are new matches for listings of your organisation',
    ...responseNotices.kinds,
  },
  sentences: {
    'organisation.verification-requested': ({ organisation }) => `${organisation} asks for verification.`,
    'organisation.verified': ({ organisation }) => `${organisation} has been verified.`,
    'organisation.verification-refused': ({ organisation }) =>
      `The verification of ${organisation} was refused. You can read why on the organisation’s page.`,
    'organisation.verification-expired': ({ organisation }) =>
      `The verification of ${organisation} has expired. Request a new one to keep publishing.`,
    'member.joined': ({ organisation, person }) => `${person} joined ${organisation}.`,
    'member.role-changed': ({ organisation }) => `Your role in ${organisation} has changed.`,
    'member.left': ({ organisation, person }) => `${person} is no longer a member of ${organisation}.`,
    'join.requested': ({ organisation, person }) => `${person} wants to join ${organisation}.`,
    'join.accepted': ({ organisation }) => `You are now a member of ${organisation}.`,
    'join.declined': ({ organisation }) => `Your request to join ${organisation} was declined.`,
    'mandate.given': ({ organisation, broker }) =>
      `${organisation} gives ${broker} a mandate to act on its behalf.`,
    'mandate.ended': ({ organisation, broker }) => `The mandate of ${organisation} to ${broker} has ended.`,
    'role.granted': ({ role }) => `You were given the role of ${roles(role)}.`,
    'role.ended': ({ role }) => `Your role of ${roles(role)} has ended.`,
    'listing.release-requested': ({ listing }) => `“${listing}” waits for your release.`,
    'listing.returned': ({ listing }) => `“${listing}” was sent back for changes.`,
    'listing.expired': ({ listing }) =>
      `“${listing}” has expired and is no longer visible. You can renew the listing.`,
    'listing.expiring': ({ listing, until }) =>
      `“${listing}” expires on ${until}. If it is still right, renew it.`,
    'listing.matched': ({ organisation, listing, listings, count }) => {
      if (!count) return `There are new matches for listings of ${organisation}.`;
      if (listings && listings !== '1')
        return `${listings} listings of ${organisation} have ${count} matches that you have not seen yet.`;
      return count === '1'
        ? `“${listing}” has a match that you have not seen yet.`
        : `“${listing}” has ${count} matches that you have not seen yet.`;
    },
    ...responseNotices.sentences,
  },
};

const ROLES: Readonly<Record<string, string>> = {
  administrator: 'administrator',
  auditor: 'auditor',
  programme_manager: 'programme manager',
  broker: 'broker',
  defence_requester: 'Defensie requester',
  developer: 'developer',
};
const roles = (code: string | undefined): string => ROLES[code ?? ''] ?? code ?? '';
