import type { Ctx } from '../ctx.ts';
import { endOtherSessions } from './end-sessions.server.ts';
import { requireOwner } from './require-owner.server.ts';
import { setPassword } from './set-password.server.ts';

/** Changes the actor's password after the current one, and ends the actor's sessions elsewhere. */
export async function changePassword(
  ctx: Ctx,
  input: { currentPassword: string; newPassword: string },
): Promise<void> {
  const person = await requireOwner(ctx, input.currentPassword);
  await setPassword(ctx, person.userId, { password: input.newPassword, how: 'changed' });
  await endOtherSessions(ctx);
}
