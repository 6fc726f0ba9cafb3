import { eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { forgetCodes } from './recovery-codes.server.ts';
import { requireOwner } from './require-owner.server.ts';
import { tellSecondFactorChanged } from './tell-second-factor-changed.server.ts';

/** Turns the actor's second factor off. Asks the password, and a second factor of the last minutes. */
export async function removeSecondFactor(ctx: Ctx, input: { currentPassword: string }): Promise<void> {
  const person = await requireOwner(ctx, input.currentPassword);
  await ctx.tx
    .update(users)
    .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where(eq(users.id, person.userId));
  await forgetCodes(ctx, person.userId);
  await recordEvent(ctx, {
    type: 'account.second-factor-removed',
    object: { kind: 'user', id: person.userId },
    data: {},
  });
  await tellSecondFactorChanged(ctx, person, 'removed');
}
