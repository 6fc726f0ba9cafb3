import { and, eq, isNull } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Forbidden, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { renewCodes } from './recovery-codes.server.ts';
import { offeredSecret, sealSecret, stepOfCode } from './time-code.server.ts';
import { tellSecondFactorChanged } from './tell-second-factor-changed.server.ts';

/**
 * Turns on the second factor that this session was offered, once a code proves that an app has it. Returns the
 * recovery codes, to be shown once. Throws Invalid for a wrong code, Conflict when one is on already.
 */
export async function addSecondFactor(ctx: Ctx, input: { oneTimeCode: string }): Promise<string[]> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  if (!person.emailConfirmed) throw new Forbidden('confirm_email');
  const secret = offeredSecret(person.userId, person.sessionId);
  const step = stepOfCode(secret, input.oneTimeCode, ctx.now);
  if (step === undefined) throw new Invalid({ oneTimeCode: [code('wrong_code')] });
  const [added] = await ctx.tx
    .update(users)
    .set({ totpSecret: sealSecret(secret, person.userId), totpConfirmedAt: ctx.now, totpLastStep: step })
    .where(and(eq(users.id, person.userId), isNull(users.totpConfirmedAt)))
    .returning({ id: users.id });
  if (!added) throw new Conflict('second_factor_is_on');
  const codes = await renewCodes(ctx, person.userId);
  await recordEvent(ctx, {
    type: 'account.second-factor-added',
    object: { kind: 'user', id: person.userId },
    data: {},
  });
  await tellSecondFactorChanged(ctx, person, 'added');
  return codes;
}
