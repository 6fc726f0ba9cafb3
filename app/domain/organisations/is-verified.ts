import type { VerificationState } from '#db/enums.ts';
import { dayAfterMonths } from './day-after-months.ts';

/**
 * Whether an organisation is verified at `now`: its last day counts still (in the Netherlands), and an expired
 * verification counts no more, also before the job that says so has run. `is-verified.server.ts` is the same in SQL.
 */
export function isVerified(
  row: { verificationState: VerificationState; verifiedUntil: string | null },
  now: Date,
): boolean {
  const { verificationState, verifiedUntil } = row;
  return (
    verificationState === 'verified' && (verifiedUntil === null || verifiedUntil >= dayAfterMonths(now, 0))
  );
}
