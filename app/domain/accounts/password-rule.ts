import type { ErrorCode } from '#app/i18n/messages.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** Fewest characters of a password (NIST SP 800-63B: length counts, demands on its composition do not). */
export const SHORTEST_PASSWORD = 12;
/** Longest, so that hashing has a bound. */
export const LONGEST_PASSWORD = 200;

/**
 * What is wrong with a new password, or undefined: at least 12 characters, not among the most common, not a few
 * characters over and over, and not the person's own mail address.
 */
export function passwordProblem(password: string, email: string): ErrorCode | undefined {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return `too_short:${String(SHORTEST_PASSWORD)}`;
  if (length > LONGEST_PASSWORD) return `too_long:${String(LONGEST_PASSWORD)}`;
  const plain = password.toLowerCase().replace(/\s/g, '');
  const address = email.toLowerCase();
  const isOwnAddress = plain === address || plain === address.split('@')[0];
  const isRepeated = new Set(plain).size < 5;
  return isOwnAddress || isRepeated || COMMON_PASSWORDS.has(plain) ? 'weak_password' : undefined;
}
