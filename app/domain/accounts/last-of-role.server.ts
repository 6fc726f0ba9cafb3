import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';

/** Whether some organisation would be without an owner when this person went. Locks the owners' roles it looks at. */
export async function isLastOwner(ctx: Ctx, userId: string): Promise<boolean> {
  const owned = sql`select ${roles.scopeId} from ${roles} where ${roles.userId} = ${userId}
    and ${roles.scope} = 'organisation' and ${roles.role} = 'owner'`;
  const owners = await runningRoles(ctx, 'organisation', 'owner', sql`${roles.scopeId} in (${owned})`);
  const own = owners.filter((row) => row.userId === userId);
  return own.some(({ scopeId }) => !owners.some((row) => row.scopeId === scopeId && row.userId !== userId));
}

/** Whether nobody else could administer the site. Locks the administrators' roles. */
export async function isLastAdministrator(ctx: Ctx, userId: string): Promise<boolean> {
  const administrators = await runningRoles(ctx, 'platform', 'administrator');
  return (
    administrators.some((row) => row.userId === userId) &&
    administrators.every((row) => row.userId === userId)
  );
}

/** Roles that run now, of people who can log in. */
async function runningRoles(
  ctx: Ctx,
  scope: 'organisation' | 'platform',
  role: 'owner' | 'administrator',
  where = sql`true`,
) {
  return ctx.tx
    .select({ userId: roles.userId, scopeId: roles.scopeId })
    .from(roles)
    .innerJoin(users, and(eq(users.id, roles.userId), isNull(users.disabledAt)))
    .where(
      and(
        eq(roles.scope, scope),
        eq(roles.role, role),
        lte(roles.startsAt, ctx.now),
        or(isNull(roles.endsAt), gt(roles.endsAt, ctx.now)),
        where,
      ),
    )
    .orderBy(asc(roles.id))
    .for('update', { of: roles });
}
