import type { Locale } from '#db/enums.ts';
import type { NotifiedType } from '../events/consequences.ts';

/** Public ids of what a notification mentions; missing when it is gone. */
type Ids = {
  organisation?: string | undefined;
  broker?: string | undefined;
  listing?: string | undefined;
  response?: string | undefined;
};

/** Where the object of a notification is to be seen by who was told of it; the list of notifications when it is gone. */
export function objectPath(locale: Locale, kind: NotifiedType, ids: Ids): string {
  const fallback = `/${locale}/notifications`;
  const workspace = ids.organisation ? `/${locale}/o/${ids.organisation}` : fallback;
  switch (kind) {
    case 'organisation.verification-requested':
      return ids.organisation ? `/${locale}/administration/verifications/${ids.organisation}` : fallback;
    case 'organisation.verified':
    case 'organisation.verification-refused':
    case 'organisation.verification-expired':
    case 'member.role-changed':
    case 'join.accepted':
      return workspace;
    case 'member.joined':
    case 'member.left':
    case 'join.requested':
      return ids.organisation ? `${workspace}/members` : fallback;
    case 'join.declined':
      return `/${locale}/organisations`;
    case 'mandate.given':
      return workspace;
    case 'mandate.ended':
      return ids.broker ? `/${locale}/o/${ids.broker}` : fallback;
    case 'role.granted':
    case 'role.ended':
      return `/${locale}/account`;
    case 'listing.release-requested':
    case 'listing.returned':
    case 'listing.expired':
    case 'listing.expiring':
      return ids.organisation && ids.listing ? `${workspace}/listings/${ids.listing}` : fallback;
    case 'listing.matched':
      return ids.organisation && ids.listing ? `${workspace}/listings/${ids.listing}/matches` : workspace;
    case 'response.submitted':
    case 'response.withdrawn':
    case 'response.answered':
    case 'response.shortlisted':
    case 'response.unshortlisted':
    case 'response.declined':
    case 'response.asked':
    case 'response.closed':
      return ids.organisation && ids.response ? `${workspace}/responses/${ids.response}` : fallback;
    case 'shortlist.shared':
      return ids.organisation && ids.listing ? `${workspace}/listings/${ids.listing}/responses` : fallback;
  }
}
