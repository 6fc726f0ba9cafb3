import { and, asc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { LOCKS } from '#db/locks.ts';
import { roles, users } from '#db/schema/accounts.ts';
import type { Ctx } from '../ctx.ts';

/**
 * Whether a role runs. By the clock of this moment: of two requests that waited for each other, the one that goes second
 * may have begun first, and by its own time would still see running what the other has ended.
 */
export const isRunning = or(isNull(roles.endsAt), gt(roles.endsAt, sql`clock_timestamp()`));

/** The organisations that a person owns, in one order for all, so that locking them never ends in a deadlock. */
export async function listOwned(ctx: Ctx, userId: string): Promise<string[]> {
  const rows = await ctx.tx
    .select({ id: roles.scopeId })
    .from(roles)
    .where(and(eq(roles.userId, userId), eq(roles.scope, 'organisation'), eq(roles.role, 'owner'), isRunning))
    .orderBy(asc(roles.scopeId));
  return rows.flatMap(({ id }) => id ?? []);
}

/** Whether some organisation would be without an owner when this person went. Ask only after locking what is owned. */
export async function isLastOwner(ctx: Ctx, userId: string): Promise<boolean> {
  const owned = sql`select ${roles.scopeId} from ${roles} where ${roles.userId} = ${userId}
    and ${roles.scope} = 'organisation' and ${roles.role} = 'owner'`;
  const owners = await runningRoles(ctx, 'organisation', 'owner', sql`${roles.scopeId} in (${owned})`);
  const own = owners.filter((row) => row.userId === userId);
  return own.some(({ scopeId }) => !owners.some((row) => row.scopeId === scopeId && row.userId !== userId));
}

/**
 * Makes the verbs that take away an administrator wait for each other until the transaction ends; the first thing each
 * of them does, so that what it reads after it is what the one before has left.
 */
export async function lockAdministrators(ctx: Ctx): Promise<void> {
  await ctx.tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.administrators})`);
}

/** Whether nobody else could administer the site. Ask only after `lockAdministrators`. */
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
    .where(and(eq(roles.scope, scope), eq(roles.role, role), lte(roles.startsAt, ctx.now), isRunning, where))
    .orderBy(asc(roles.id))
    .for('update', { of: roles });
}
