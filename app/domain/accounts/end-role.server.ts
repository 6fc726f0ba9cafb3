import { and, eq } from 'drizzle-orm';
import { roles } from '#db/schema/accounts.ts';
import type { PlatformRole } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { findUser } from './get-user.server.ts';
import { isLastAdministrator, isRunning, lockAdministrators } from './last-of-role.server.ts';

/** Ends a person's platform role now. A sensitive act. Throws Conflict when it is over, Invalid for the last administrator. */
export async function endRole(ctx: Ctx, publicId: string, rolePublicId: string): Promise<void> {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  requireRecentSecondFactor(ctx);
  await lockAdministrators(ctx);
  const user = await findUser(ctx, publicId);
  const running = and(
    eq(roles.publicId, rolePublicId),
    eq(roles.userId, user.id),
    eq(roles.scope, 'platform'),
    isRunning,
  );
  const [role] = await ctx.tx.select().from(roles).where(running);
  if (!role) throw new Conflict('role_is_over');
  if (role.role === 'administrator' && (await isLastAdministrator(ctx, user.id))) {
    throw new Invalid({ '': [code('last_administrator')] });
  }
  const [ended] = await ctx.tx
    .update(roles)
    .set({ endsAt: ctx.now })
    .where(running)
    .returning({ id: roles.id });
  if (!ended) throw new Conflict('role_is_over');
  await recordEvent(ctx, {
    type: 'role.ended',
    object: { kind: 'role', id: ended.id },
    data: { userId: user.id, role: role.role as PlatformRole },
  });
}
