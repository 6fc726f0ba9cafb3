import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { renewCodes } from './recovery-codes.server.ts';
import { requireFresh } from './require-owner.server.ts';
import { tellSecondFactorChanged } from './tell-second-factor-changed.server.ts';
import { Forbidden } from '../errors.ts';

/** Makes new recovery codes, to be shown once; the earlier ones stop working. A sensitive act. */
export async function renewRecoveryCodes(ctx: Ctx): Promise<string[]> {
  const person = requireFresh(ctx);
  if (!person.secondFactor.isSetUp) throw new Forbidden('set_up_second_factor');
  const codes = await renewCodes(ctx, person.userId);
  await recordEvent(ctx, {
    type: 'account.recovery-codes-renewed',
    object: { kind: 'user', id: person.userId },
    data: {},
  });
  await tellSecondFactorChanged(ctx, person, 'codes_renewed');
  return codes;
}
