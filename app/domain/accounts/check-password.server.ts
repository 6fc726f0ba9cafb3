import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findAccount } from './find-account.server.ts';
import { isPassword } from './passwords.server.ts';

/**
 * The account of a mail address and a password, or undefined. Takes as long for an address nobody has, and says the
 * same for a disabled account. A refusal at an account that exists is an event; let its transaction commit.
 */
export async function checkPassword(
  ctx: Ctx,
  { email, password, address }: { email: string; password: string; address: string },
): Promise<{ userId: string } | undefined> {
  const user = await findAccount(ctx, email);
  const isRight = await isPassword(user?.passwordHash, password);
  if (!user) return undefined;
  if (isRight && !user.disabledAt) return { userId: user.id };
  await recordEvent(ctx, {
    type: 'session.refused',
    object: { kind: 'user', id: user.id },
    data: { step: 'password' },
    personal: { address },
  });
  return undefined;
}
