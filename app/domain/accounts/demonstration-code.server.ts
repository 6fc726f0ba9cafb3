import { Secret } from 'otpauth';
import { env } from '#app/env.server.ts';
import { DEMONSTRATION_SECRET } from '#db/seed/demonstration-secret.ts';
import type { Ctx } from '../ctx.ts';
import { findOwnAccount } from './find-account.server.ts';
import { codeToUse, openSecret } from './time-code.server.ts';

/**
 * In a demonstration, the code that one of its logins can use now: nobody has these in an app. Undefined for every
 * account with a secret of its own, and always outside a demonstration.
 */
export async function demonstrationCode(ctx: Ctx, userId: string): Promise<string | undefined> {
  if (!env.DEMO) return undefined;
  const user = await findOwnAccount(ctx, userId);
  if (!user?.totpSecret) return undefined;
  const secret = openSecret(user.totpSecret, userId);
  if (!secret.equals(Buffer.from(Secret.fromBase32(DEMONSTRATION_SECRET).bytes))) return undefined;
  return codeToUse(secret, user.totpLastStep, ctx.now);
}
