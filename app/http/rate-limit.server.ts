import { createHmac } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import { sideDatabase } from '#db/pool.ts';
import type { Database } from '#db/types.ts';
import { rateLimits } from '#db/schema/accounts.ts';
import { env } from '#app/env.server.ts';

/** Thrown when a budget is used up; the form answers 429 and keeps what was typed. */
export class TooManyAttempts extends Error {
  override readonly name = 'TooManyAttempts';
}

/** Points per seconds. Addresses and mail addresses are stored only as keyed hashes. */
const BUDGETS = {
  login_address: { points: 30, duration: 900 },
  login_account: { points: 10, duration: 900 },
  second_factor: { points: 10, duration: 900 },
  /** Three codes in a million are right at any time: guessing for a day must stay hopeless too. */
  second_factor_day: { points: 50, duration: 86_400 },
  /** Guessing the current password from a session that was left open. */
  password_account: { points: 10, duration: 900 },
  sign_up_address: { points: 20, duration: 3600 },
  mail_address: { points: 20, duration: 3600 },
  mail_account: { points: 5, duration: 3600 },
  search_address: { points: 240, duration: 60 },
  /** Suggestions: one for nearly each letter that is typed. */
  suggest_address: { points: 600, duration: 60 },
  /** Lists, maps and pages of listings: far more than a person reads, and too little to copy the whole. */
  read_address: { points: 300, duration: 60 },
  /** Mail to strangers in our name. */
  invite_organisation: { points: 40, duration: 86_400 },
  /** Finding out by numbers which organisations are here. */
  registration_account: { points: 30, duration: 3600 },
  mark_organisation: { points: 300, duration: 3600 },
  import_organisation: { points: 30, duration: 3600 },
  export_organisation: { points: 60, duration: 3600 },
  post_organisation: { points: 120, duration: 3600 },
  /** Saving by itself while one types: several times a minute, for hours. */
  autosave_account: { points: 1200, duration: 3600 },
  /** Each response asks somebody's attention, and each message sends a mail. */
  respond_organisation: { points: 30, duration: 3600 },
  message_organisation: { points: 60, duration: 3600 },
} as const;
export type Budget = keyof typeof BUDGETS;

type Limiters = Map<Budget, RateLimiterDrizzle>;

/** Per pool, because a closed one (tests) must not live on in a limiter. */
const limitersOf = new WeakMap<Database, Limiters>();

function limiterOf(budget: Budget): RateLimiterDrizzle {
  const pool = sideDatabase();
  const limiters: Limiters = limitersOf.get(pool) ?? new Map<Budget, RateLimiterDrizzle>();
  limitersOf.set(pool, limiters);
  const known = limiters.get(budget);
  if (known) return known;
  const made = new RateLimiterDrizzle({
    storeClient: pool,
    schema: rateLimits,
    keyPrefix: budget,
    clearExpiredByTimeout: false,
    duration: BUDGETS[budget].duration,
    points: BUDGETS[budget].points * (budget.endsWith('_address') ? env.RATE_LIMIT_SCALE : 1),
  });
  limiters.set(budget, made);
  return made;
}

/**
 * Takes one point of a budget for `key` (an account, a mail address, or `networkOf` a client's address). Counts at
 * once, also when the transaction around it is rolled back. Throws TooManyAttempts when no point is left.
 */
export async function spend(budget: Budget, key: string): Promise<void> {
  try {
    await limiterOf(budget).consume(hashKey(key));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooManyAttempts();
    throw error;
  }
}

/** Gives one point back after success, so that a budget counts failures alone, also of who else shares it. */
export async function giveBack(budget: Budget, key: string): Promise<void> {
  await limiterOf(budget).reward(hashKey(key));
}

/** Gives the whole budget back after success, so that one who mistyped is not locked out later. */
export async function refund(budget: Budget, key: string): Promise<void> {
  await limiterOf(budget).delete(hashKey(key));
}

/** What stands for a client: an IPv4 address, or the first 64 bits of an IPv6 one, of which a household has 2^64. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::', 2);
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const groups = [...first, ...Array.from({ length: zeros }, () => '0'), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

function hashKey(key: string): string {
  return createHmac('sha256', env.secretKey)
    .update('rate limit')
    .update(key.toLowerCase())
    .digest('base64url');
}
