import { createHmac } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import { database } from '#db/pool.ts';
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
  sign_up_address: { points: 20, duration: 3600 },
  mail_account: { points: 5, duration: 3600 },
  search_address: { points: 240, duration: 60 },
  post_organisation: { points: 120, duration: 3600 },
} as const;
export type Budget = keyof typeof BUDGETS;

const limiters = new Map<Budget, RateLimiterDrizzle>();

function limiterOf(budget: Budget): RateLimiterDrizzle {
  const known = limiters.get(budget);
  if (known) return known;
  const made = new RateLimiterDrizzle({
    storeClient: database(),
    schema: rateLimits,
    keyPrefix: budget,
    ...BUDGETS[budget],
  });
  limiters.set(budget, made);
  return made;
}

/** Takes one point of a budget for `key` (an address, an account). Throws TooManyAttempts when none is left. */
export async function spend(budget: Budget, key: string): Promise<void> {
  try {
    await limiterOf(budget).consume(hashKey(key));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new TooManyAttempts();
    throw error;
  }
}

/** Gives the budget back after success, so that one who mistyped is not locked out later. */
export async function refund(budget: Budget, key: string): Promise<void> {
  await limiterOf(budget).delete(hashKey(key));
}

function hashKey(key: string): string {
  return createHmac('sha256', env.secretKey).update(key.toLowerCase()).digest('base64url');
}
