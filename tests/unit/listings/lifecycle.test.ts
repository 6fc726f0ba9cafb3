import { describe, expect, it } from 'vitest';
import { LISTING_STATUSES } from '#db/enums.ts';
import { Conflict } from '#app/domain/errors.ts';
import { hasMove, movesFrom, nextState } from '#app/domain/lifecycle.ts';
import { listingLifecycle, mustBeEnded } from '#app/domain/listings/lifecycle.ts';

describe('the lifecycle of a listing', () => {
  it('has exactly these moves', () => {
    expect(
      Object.fromEntries(LISTING_STATUSES.map((status) => [status, movesFrom(listingLifecycle, status)])),
    ).toEqual({
      draft: ['publish', 'request_release', 'archive', 'end'],
      in_review: ['release', 'return', 'revise'],
      published: ['hide', 'expire', 'renew', 'revise', 'archive', 'end'],
      hidden: ['show', 'expire', 'revise', 'archive', 'end'],
      expired: ['renew', 'revise', 'archive', 'end'],
      archived: ['restore'],
    });
  });

  it('ends a challenge that has been published, and archives everything else', () => {
    const ended = (kind: 'challenge' | 'capability', publishedAt: Date | null) =>
      LISTING_STATUSES.filter((status) => mustBeEnded({ kind, status, publishedAt }));
    expect(ended('challenge', null)).toEqual(['published', 'hidden', 'expired']);
    expect(ended('challenge', new Date(0))).toEqual(['draft', 'published', 'hidden', 'expired']);
    expect(ended('capability', new Date(0))).toEqual([]);
  });

  it('refuses a move that the table does not have', () => {
    expect(hasMove(listingLifecycle, 'archived', 'publish')).toBe(false);
    expect(() => nextState(listingLifecycle, 'archived', 'publish')).toThrow(Conflict);
  });
});
