import type { ResponseStatus } from '#db/enums.ts';
import type { Lifecycle } from '../lifecycle.ts';

export type ResponseMove = 'submit' | 'shortlist' | 'unshortlist' | 'decline' | 'withdraw' | 'close';

/**
 * A response is handled by the poster (shortlist, decline) or taken back by the responder, until the challenge ends,
 * which closes what is open. What was withdrawn can be sent again; what was declined stays declined. What was closed can
 * be sent again once the challenge runs again: nobody was turned down.
 */
export const responseLifecycle: Lifecycle<ResponseStatus, ResponseMove> = {
  submitted: { shortlist: 'shortlisted', decline: 'declined', withdraw: 'withdrawn', close: 'closed' },
  shortlisted: { unshortlist: 'submitted', decline: 'declined', withdraw: 'withdrawn', close: 'closed' },
  declined: {},
  withdrawn: { submit: 'submitted' },
  closed: { submit: 'submitted' },
};

/** States in which both sides can still do something. */
export const OPEN_STATUSES = ['submitted', 'shortlisted'] as const satisfies readonly ResponseStatus[];

export function isOpen(status: ResponseStatus): boolean {
  return (OPEN_STATUSES as readonly ResponseStatus[]).includes(status);
}
