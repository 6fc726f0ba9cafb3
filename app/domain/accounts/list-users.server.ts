import { and, asc, count, desc, eq, gt, ilike, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import type { PlatformRole } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';

export const USERS_PER_PAGE = 25;

export type UserSummary = {
  publicId: string;
  name: string;
  email: string;
  emailConfirmed: boolean;
  hasSecondFactor: boolean;
  isDisabled: boolean;
  createdAt: Date;
  /** Platform roles that run now. */
  roles: PlatformRole[];
};

/** A page of the accounts whose name or address contains `query`, newest first, and how many there are. */
export async function listUsers(
  ctx: Ctx,
  { query, page }: { query: string; page: number },
): Promise<{ users: UserSummary[]; total: number }> {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
  const where = query === '' ? undefined : or(ilike(users.name, pattern), ilike(users.email, pattern));
  const [total] = await ctx.tx.select({ total: count() }).from(users).where(where);
  const rows = await ctx.tx
    .select()
    .from(users)
    .where(where)
    .orderBy(desc(users.id))
    .limit(USERS_PER_PAGE)
    .offset((page - 1) * USERS_PER_PAGE);
  const held = await listRunning(
    ctx,
    inArray(
      roles.userId,
      rows.map((row) => row.id),
    ),
  );
  return {
    total: total?.total ?? 0,
    users: rows.map((row) => ({
      publicId: row.publicId,
      name: row.name,
      email: row.email,
      emailConfirmed: row.emailConfirmedAt !== null,
      hasSecondFactor: row.totpConfirmedAt !== null,
      isDisabled: row.disabledAt !== null,
      createdAt: row.createdAt,
      roles: held.filter((role) => role.userId === row.id).map((role) => role.role as PlatformRole),
    })),
  };
}

async function listRunning(ctx: Ctx, whose: SQL) {
  return ctx.tx
    .select({ userId: roles.userId, role: roles.role })
    .from(roles)
    .where(
      and(
        eq(roles.scope, 'platform'),
        lte(roles.startsAt, ctx.now),
        or(isNull(roles.endsAt), gt(roles.endsAt, ctx.now)),
        whose,
      ),
    )
    .orderBy(asc(roles.role));
}
