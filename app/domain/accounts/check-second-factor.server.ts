import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import type { Ctx, Person } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findOwnAccount } from './find-account.server.ts';
import { spendCode } from './recovery-codes.server.ts';
import { tellSecondFactorChanged } from './tell-second-factor-changed.server.ts';
import { openSecret, stepOfCode } from './time-code.server.ts';

/**
 * Whether a person gave a second factor: a code of the app, each time step once, or a recovery code, each once.
 * Writes that it was used; a refusal is an event, so let its transaction commit.
 */
export async function checkSecondFactor(
  ctx: Ctx,
  person: Person,
  { code, address }: { code: string; address: string },
): Promise<boolean> {
  if (await spendStep(ctx, person.userId, code)) return true;
  const object = { kind: 'user', id: person.userId } as const;
  if (person.secondFactor.isSetUp && (await spendCode(ctx, person.userId, code))) {
    await recordEvent(ctx, { type: 'account.recovery-code-used', object, data: {} });
    await tellSecondFactorChanged(ctx, person, 'code_used');
    return true;
  }
  await recordEvent(ctx, {
    type: 'session.refused',
    object,
    data: { step: 'second_factor' },
    personal: { address },
  });
  return false;
}

/** Takes the time step of a right code, unless that step or a later one was used before. */
async function spendStep(ctx: Ctx, userId: string, code: string): Promise<boolean> {
  const user = await findOwnAccount(ctx, userId);
  if (!user?.totpSecret || !user.totpConfirmedAt) return false;
  const step = stepOfCode(openSecret(user.totpSecret, userId), code, ctx.now);
  if (step === undefined) return false;
  const [taken] = await ctx.tx
    .update(users)
    .set({ totpLastStep: step })
    .where(and(eq(users.id, userId), or(isNull(users.totpLastStep), lt(users.totpLastStep, step))))
    .returning({ id: users.id });
  return taken !== undefined;
}
