import { and, eq, gt, isNull, or } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import { newPublicId } from '#db/ids.ts';
import type { Ctx } from '../ctx.ts';
import { days } from '../durations.ts';
import { Conflict, Forbidden } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { issueToken } from './account-tokens.server.ts';
import { findAccount } from './find-account.server.ts';
import { TERMS_VERSION } from './sign-up.server.ts';

/** A hash that no password has: the account is entered by the link that sets one. */
const NO_PASSWORD = '!';
/** How long the link of a new administrator works. */
const LINK_LIFETIME = days(1);

/**
 * Makes the person with this address an administrator, and the account when there is none; only from the server's own
 * command line. Returns the path of a one-time link to choose a password for a new account. Safe to run again. Throws Conflict
 * for a disabled account.
 */
export async function makeAdministrator(
  ctx: Ctx,
  email: string,
): Promise<{ isNew: boolean; path: string | undefined }> {
  if (ctx.actor.kind !== 'system') throw new Forbidden();
  const known = await findAccount(ctx, email);
  if (known?.disabledAt) throw new Conflict('account_is_disabled');
  const user = known ?? (await makeAccount(ctx, email));
  await grant(ctx, user.id);
  if (user.passwordHash !== NO_PASSWORD) return { isNew: false, path: undefined };
  const { token } = await issueToken(
    ctx,
    { userId: user.id, email, purpose: 'reset_password' },
    LINK_LIFETIME,
  );
  return { isNew: !known, path: `/${user.locale}/reset-password/new?token=${token}` };
}

async function makeAccount(ctx: Ctx, email: string) {
  const name = email.split('@')[0] ?? email;
  const [user] = await ctx.tx
    .insert(users)
    .values({ publicId: newPublicId(), email, name, passwordHash: NO_PASSWORD, termsVersion: TERMS_VERSION })
    .returning();
  if (!user) throw new Error('The account was not written.');
  await recordEvent(ctx, {
    type: 'account.created',
    object: { kind: 'user', id: user.id },
    data: {},
    personal: { email, name },
  });
  return user;
}

async function grant(ctx: Ctx, userId: string): Promise<void> {
  const isAdministrator = and(
    eq(roles.userId, userId),
    eq(roles.scope, 'platform'),
    eq(roles.role, 'administrator'),
    or(isNull(roles.endsAt), gt(roles.endsAt, ctx.now)),
  );
  const [held] = await ctx.tx.select({ id: roles.id }).from(roles).where(isAdministrator);
  if (held) return;
  const [granted] = await ctx.tx
    .insert(roles)
    .values({
      publicId: newPublicId(),
      userId,
      scope: 'platform',
      role: 'administrator',
      startsAt: ctx.now,
    })
    .returning({ id: roles.id });
  if (!granted) throw new Error('The role was not written.');
  await recordEvent(ctx, {
    type: 'role.granted',
    object: { kind: 'role', id: granted.id },
    data: { userId, role: 'administrator' },
  });
}
