import { and, eq, isNotNull } from 'drizzle-orm';
import { sessions, users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { findUser } from './get-user.server.ts';
import { forgetCodes } from './recovery-codes.server.ts';
import { tellSecondFactorChanged } from './tell-second-factor-changed.server.ts';

/**
 * Takes away the second factor of somebody who lost phone and recovery codes, after the administrator has made sure
 * who asks. Ends that person's sessions and tells the person by mail. Not for oneself.
 */
export async function resetSecondFactor(ctx: Ctx, publicId: string): Promise<void> {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  requireRecentSecondFactor(ctx);
  const user = await findUser(ctx, publicId);
  if (user.id === personOf(ctx.actor)?.userId) throw new Invalid({ '': [code('not_yourself')] });
  const [reset] = await ctx.tx
    .update(users)
    .set({ totpSecret: null, totpConfirmedAt: null, totpLastStep: null })
    .where(and(eq(users.id, user.id), isNotNull(users.totpConfirmedAt)))
    .returning({ id: users.id });
  if (!reset) throw new Conflict('second_factor_is_off');
  await forgetCodes(ctx, user.id);
  await ctx.tx.delete(sessions).where(eq(sessions.userId, user.id));
  await recordEvent(ctx, {
    type: 'account.second-factor-removed',
    object: { kind: 'user', id: user.id },
    data: {},
  });
  await tellSecondFactorChanged(ctx, { ...user, userId: user.id }, 'removed');
}
