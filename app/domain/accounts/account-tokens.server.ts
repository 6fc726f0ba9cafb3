import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { accountTokens, users } from '#db/schema/accounts.ts';
import type { AccountTokenPurpose } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { days, hours, later } from '../durations.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';

const LIFETIMES: Readonly<Record<AccountTokenPurpose, number>> = {
  confirm_email: days(3),
  change_email: days(1),
  reset_password: hours(1),
};

export type TokenOwner = {
  userId: string;
  /** The address the link was sent to. */
  email: string;
  name: string;
  passwordHash: string;
};

/**
 * Makes a one-time token for a link in a mail; Postgres holds only its hash. Earlier tokens of the same purpose stop
 * working. Returns the token and the id under which it is stored.
 */
export async function issueToken(
  ctx: Ctx,
  { userId, email, purpose }: { userId: string; email: string; purpose: AccountTokenPurpose },
  lifetime: number = LIFETIMES[purpose],
): Promise<{ token: string; id: string }> {
  const token = randomBytes(32).toString('base64url');
  const id = hashToken(token);
  await ctx.tx
    .delete(accountTokens)
    .where(and(eq(accountTokens.userId, userId), eq(accountTokens.purpose, purpose)));
  await ctx.tx
    .insert(accountTokens)
    .values({ id, userId, purpose, email, expiresAt: later(ctx.now, lifetime) });
  return { token, id };
}

/** Whose token it is, when it may still be used; does not use it. */
export async function findToken(
  ctx: Ctx,
  token: string,
  purpose: AccountTokenPurpose,
): Promise<TokenOwner | undefined> {
  const [row] = await ctx.tx
    .select({
      userId: users.id,
      email: accountTokens.email,
      name: users.name,
      passwordHash: users.passwordHash,
    })
    .from(accountTokens)
    .innerJoin(users, eq(users.id, accountTokens.userId))
    .where(and(usable(ctx, token, purpose), isNull(users.disabledAt)));
  return row;
}

/** Uses a token up, once; throws Invalid with `link_expired` when somebody did before or its time has passed. */
export async function spendToken(ctx: Ctx, token: string, purpose: AccountTokenPurpose): Promise<void> {
  const [row] = await ctx.tx
    .update(accountTokens)
    .set({ usedAt: ctx.now })
    .where(usable(ctx, token, purpose))
    .returning({ id: accountTokens.id });
  if (!row) throw new Invalid({ '': [code('link_expired')] });
}

function usable(ctx: Ctx, token: string, purpose: AccountTokenPurpose) {
  return and(
    eq(accountTokens.id, hashToken(token)),
    eq(accountTokens.purpose, purpose),
    isNull(accountTokens.usedAt),
    gt(accountTokens.expiresAt, ctx.now),
  );
}

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
