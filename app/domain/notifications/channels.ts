import type { NotificationChannel, PlatformRole } from '#db/enums.ts';
import type { NotifiedType } from '../events/consequences.ts';

/** How each kind reaches people who chose nothing: at once when somebody waits for them or it touches their rights. */
export const DEFAULT_CHANNELS: Readonly<Record<NotifiedType, NotificationChannel>> = {
  'organisation.verification-requested': 'daily',
  'organisation.verified': 'immediate',
  'organisation.verification-refused': 'immediate',
  'organisation.verification-expired': 'immediate',
  'member.joined': 'daily',
  'member.role-changed': 'immediate',
  'member.left': 'daily',
  'join.requested': 'immediate',
  'join.accepted': 'immediate',
  'join.declined': 'immediate',
  'mandate.given': 'immediate',
  'mandate.ended': 'immediate',
  'role.granted': 'immediate',
  'role.ended': 'immediate',
  'listing.release-requested': 'immediate',
  'listing.returned': 'immediate',
  'listing.expired': 'immediate',
  'listing.expiring': 'immediate',
  'listing.matched': 'daily',
  'response.submitted': 'immediate',
  'response.withdrawn': 'daily',
  'response.answered': 'immediate',
  'response.shortlisted': 'immediate',
  'response.unshortlisted': 'daily',
  'response.declined': 'immediate',
  'response.asked': 'immediate',
  'response.closed': 'immediate',
  'shortlist.shared': 'immediate',
};

/** Kinds that only people with one of these roles ever get. */
export const ONLY_FOR: Readonly<Partial<Record<NotifiedType, readonly PlatformRole[]>>> = {
  'organisation.verification-requested': ['broker', 'programme_manager'],
};

/** Mails at once that one person gets in an hour at most; what comes above it waits for the digest. */
export const MOST_IMMEDIATE_PER_HOUR = 10;
