import type { ListingKind, ListingStatus } from '#db/enums.ts';
import { hasMove, type Lifecycle } from '../lifecycle.ts';

export type ListingMove =
  | 'publish'
  | 'request_release'
  | 'release'
  | 'return'
  | 'revise'
  | 'hide'
  | 'show'
  | 'expire'
  | 'renew'
  | 'archive'
  | 'end'
  | 'restore';

/**
 * `revise`: a challenge of Defensie that is edited after its release waits for a second person again. `end`: a challenge
 * that is met, withdrawn or made a call; it says how, and the responders are told.
 * DESIGN, Visibility: draft → in_review → published → hidden | expired (12 months, renewable) → archived.
 */
export const listingLifecycle: Lifecycle<ListingStatus, ListingMove> = {
  draft: { publish: 'published', request_release: 'in_review', archive: 'archived', end: 'archived' },
  in_review: { release: 'published', return: 'draft', revise: 'in_review' },
  published: {
    hide: 'hidden',
    expire: 'expired',
    renew: 'published',
    revise: 'in_review',
    archive: 'archived',
    end: 'archived',
  },
  hidden: { show: 'published', expire: 'expired', revise: 'in_review', archive: 'archived', end: 'archived' },
  expired: { renew: 'published', revise: 'in_review', archive: 'archived', end: 'archived' },
  archived: { restore: 'draft' },
};

/**
 * Whether only `end` brings it to the archive: a challenge that has been published says how it ended, which the archive
 * alone would not, and who responded would wait for ever. Also when it came back from a second review as a draft: only
 * what is restored from the archive begins anew.
 */
export function mustBeEnded({ kind, status, publishedAt }: Published): boolean {
  if (kind !== 'challenge' || !hasMove(listingLifecycle, status, 'end')) return false;
  return status !== 'draft' || publishedAt !== null;
}

type Published = { kind: ListingKind; status: ListingStatus; publishedAt: Date | null };

/** How long a listing stays published before it must be renewed. */
export const LISTING_LIFETIME_MONTHS = 12;
