import { users } from '#db/schema/accounts.ts';
import { newPublicId } from '#db/ids.ts';
import type { Locale } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { queueMail } from '../notifications/queue-mail.server.ts';
import { findAccount } from './find-account.server.ts';
import { passwordProblem } from './password-rule.ts';
import { hashPassword } from './passwords.server.ts';
import { sendConfirmation } from './send-confirmation.server.ts';

/** The version of the terms that a new account agrees with. */
export const TERMS_VERSION = '2026-11';

/**
 * Makes an account and mails a link that proves its address. When the address is known already its owner gets a mail
 * that says so, and the caller cannot tell the difference. Throws Invalid for a password that is too easy.
 */
export async function signUp(
  ctx: Ctx,
  input: { name: string; email: string; password: string; locale: Locale },
): Promise<void> {
  const problem = passwordProblem(input.password, input.email);
  if (problem) throw new Invalid({ password: [problem] });
  const passwordHash = await hashPassword(input.password);
  const [user] = await ctx.tx
    .insert(users)
    .values({
      publicId: newPublicId(),
      email: input.email,
      name: input.name,
      locale: input.locale,
      passwordHash,
      termsVersion: TERMS_VERSION,
    })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id, email: users.email, name: users.name, locale: users.locale });
  if (!user) {
    await tellOwner(ctx, input.email);
    return;
  }
  await recordEvent(ctx, {
    type: 'account.created',
    object: { kind: 'user', id: user.id },
    data: {},
    personal: { email: user.email, name: user.name },
  });
  await sendConfirmation(ctx, user);
}

async function tellOwner(ctx: Ctx, email: string): Promise<void> {
  const owner = await findAccount(ctx, email);
  if (!owner || owner.disabledAt) return;
  await queueMail(ctx, {
    key: `address-known:${ctx.requestId}`,
    to: owner.email,
    locale: owner.locale,
    template: 'address-known',
    data: {
      name: owner.name,
      logInPath: `/${owner.locale}/login`,
      resetPath: `/${owner.locale}/reset-password`,
    },
  });
}
