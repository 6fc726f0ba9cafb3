import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import { accountTokens, sessions, users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { findUser } from './get-user.server.ts';
import { isLastAdministrator, lockAdministrators } from './last-of-role.server.ts';

/** Shuts a person out: no login, no sessions, no links in mails. Roles stay, for when the account is enabled again. */
export async function disableAccount(ctx: Ctx, publicId: string): Promise<void> {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  requireRecentSecondFactor(ctx);
  await lockAdministrators(ctx);
  const user = await findUser(ctx, publicId);
  if (user.id === personOf(ctx.actor)?.userId) throw new Invalid({ '': [code('not_yourself')] });
  if (await isLastAdministrator(ctx, user.id)) throw new Invalid({ '': [code('last_administrator')] });
  const [disabled] = await ctx.tx
    .update(users)
    .set({ disabledAt: ctx.now })
    .where(and(eq(users.id, user.id), isNull(users.disabledAt)))
    .returning({ id: users.id });
  if (!disabled) throw new Conflict('account_is_disabled');
  await ctx.tx.delete(sessions).where(eq(sessions.userId, user.id));
  await ctx.tx.delete(accountTokens).where(eq(accountTokens.userId, user.id));
  await recordEvent(ctx, { type: 'account.disabled', object: { kind: 'user', id: user.id }, data: {} });
}

/** Lets a person in again. */
export async function enableAccount(ctx: Ctx, publicId: string): Promise<void> {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  requireRecentSecondFactor(ctx);
  const user = await findUser(ctx, publicId);
  const [enabled] = await ctx.tx
    .update(users)
    .set({ disabledAt: null })
    .where(and(eq(users.id, user.id), isNotNull(users.disabledAt)))
    .returning({ id: users.id });
  if (!enabled) throw new Conflict('account_is_enabled');
  await recordEvent(ctx, { type: 'account.enabled', object: { kind: 'user', id: user.id }, data: {} });
}
