import { and, asc, desc, eq, gt, isNull, or } from 'drizzle-orm';
import { roles, users } from '#db/schema/accounts.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { OrganisationRole, PlatformRole } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';

/** One account for its administrator, with all its platform roles (ended ones too) and its running memberships. */
export async function getUser(ctx: Ctx, publicId: string) {
  authorise(ctx, 'manage_users', { kind: 'platform' });
  const user = await findUser(ctx, publicId);
  const held = await ctx.tx
    .select({
      publicId: roles.publicId,
      role: roles.role,
      startsAt: roles.startsAt,
      endsAt: roles.endsAt,
    })
    .from(roles)
    .where(and(eq(roles.userId, user.id), eq(roles.scope, 'platform')))
    .orderBy(desc(roles.startsAt), desc(roles.id));
  const memberships = await ctx.tx
    .select({ publicId: organisations.publicId, name: organisations.name, role: roles.role })
    .from(roles)
    .innerJoin(organisations, eq(organisations.id, roles.scopeId))
    .where(
      and(
        eq(roles.userId, user.id),
        eq(roles.scope, 'organisation'),
        or(isNull(roles.endsAt), gt(roles.endsAt, ctx.now)),
      ),
    )
    .orderBy(asc(organisations.name));
  return {
    publicId: user.publicId,
    name: user.name,
    email: user.email,
    emailConfirmedAt: user.emailConfirmedAt,
    secondFactorSince: user.totpConfirmedAt,
    disabledAt: user.disabledAt,
    createdAt: user.createdAt,
    roles: held.map((row) => ({
      ...row,
      role: row.role as PlatformRole,
      isOver: row.endsAt !== null && row.endsAt <= ctx.now,
    })),
    memberships: memberships.map((row) => ({ ...row, role: row.role as OrganisationRole })),
  };
}

/** The account row behind a public id; throws NotFound. The caller has asked the policy. */
export async function findUser(ctx: Ctx, publicId: string) {
  const [user] = await ctx.tx.select().from(users).where(eq(users.publicId, publicId));
  if (!user) throw new NotFound();
  return user;
}
