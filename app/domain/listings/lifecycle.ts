import type { ListingStatus } from '#db/enums.ts';
import type { Lifecycle } from '../lifecycle.ts';

export type ListingMove =
  | 'publish'
  | 'request_release'
  | 'release'
  | 'return'
  | 'hide'
  | 'show'
  | 'expire'
  | 'renew'
  | 'archive'
  | 'restore';

/** DESIGN, Visibility: draft → in_review → published → hidden | expired (12 months, renewable) → archived. */
export const listingLifecycle: Lifecycle<ListingStatus, ListingMove> = {
  draft: { publish: 'published', request_release: 'in_review', archive: 'archived' },
  in_review: { release: 'published', return: 'draft' },
  published: { hide: 'hidden', expire: 'expired', renew: 'published', archive: 'archived' },
  hidden: { show: 'published', expire: 'expired', archive: 'archived' },
  expired: { renew: 'published', archive: 'archived' },
  archived: { restore: 'draft' },
};

/** How long a listing stays published before it must be renewed. */
export const LISTING_LIFETIME_MONTHS = 12;
