import { checkSecondFactor } from '#app/domain/accounts/check-second-factor.server.ts';
import type { Person } from '#app/domain/ctx.ts';
import { logIn } from './log-in.server.ts';
import type { Page } from './page.server.ts';
import { giveBack, refund, spend } from './rate-limit.server.ts';

/** Somebody at the second step: with the password given, or logged in and asked once more. */
export function personAtSecondFactor({ ctx, pending }: Page): Person | undefined {
  if (pending) return pending;
  return ctx.actor.kind === 'person' && ctx.actor.secondFactor.isSetUp ? ctx.actor : undefined;
}

/**
 * Takes a second factor and goes on with a new session that has it; returns where to go, or undefined when the code
 * was wrong. Throws TooManyAttempts.
 */
export async function giveSecondFactor(
  page: Page,
  person: Person,
  input: { oneTimeCode: string; next?: string | undefined },
): Promise<string | undefined> {
  await spend('second_factor', person.userId);
  await spend('second_factor_day', person.userId);
  const address = page.context.clientAddress;
  const isRight = await checkSecondFactor(page.ctx, person, { code: input.oneTimeCode, address });
  if (!isRight) return undefined;
  await refund('second_factor', person.userId);
  await giveBack('second_factor_day', person.userId);
  return logIn(page, { userId: person.userId, secondFactor: true }, input.next);
}
