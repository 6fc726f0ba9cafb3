import { and, asc, eq, isNull } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import type { OrganisationRole } from '#db/enums.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid, NotFound } from '../errors.ts';

/*
 * Memberships are rows of `roles` scoped to an organisation, one running row per person. The verbs that change them
 * lock the organisation first (lockOrganisation), so that two changes at once cannot take away the last owner.
 */

/**
 * Memberships that have no end. Asked without the clock: of two requests that wait for each other, the one that goes
 * second may have begun first, and would still see running what the other has ended.
 */
function runningOf(organisationId: string) {
  return and(eq(roles.scope, 'organisation'), eq(roles.scopeId, organisationId), isNull(roles.endsAt));
}

/** Who belongs to an organisation, by name. One query. */
export async function findMemberships(ctx: Ctx, organisationId: string) {
  return ctx.tx
    .select({
      id: roles.id,
      publicId: roles.publicId,
      role: roles.role,
      startsAt: roles.startsAt,
      userId: users.id,
      name: users.name,
      email: users.email,
      disabledAt: users.disabledAt,
      hasSecondFactor: users.totpConfirmedAt,
    })
    .from(roles)
    .innerJoin(users, eq(users.id, roles.userId))
    .where(runningOf(organisationId))
    .orderBy(asc(users.name), asc(roles.id));
}
export type Membership = Awaited<ReturnType<typeof findMemberships>>[number];

/** One membership of an organisation, by its public id. Throws NotFound when it does not run. */
export async function getMembership(ctx: Ctx, organisationId: string, publicId: string) {
  const members = await findMemberships(ctx, organisationId);
  const found = members.find((member) => member.publicId === publicId);
  if (!found) throw new NotFound();
  return { found, members };
}

/** Throws Invalid when without this membership nobody with a working account would own the organisation. */
export function keepAnOwner(members: readonly Membership[], leaving: Membership): void {
  if (leaving.role !== 'owner') return;
  const others = members.filter(
    (member) => member.role === 'owner' && member.disabledAt === null && member.userId !== leaving.userId,
  );
  if (others.length === 0) throw new Invalid({ '': [code('last_owner')] });
}

/** Starts a membership; returns the id of its row. The caller records the event. */
export async function startMembership(
  ctx: Ctx,
  membership: { organisationId: string; userId: string; role: OrganisationRole },
): Promise<string> {
  const [row] = await ctx.tx
    .insert(roles)
    .values({
      publicId: newPublicId(),
      userId: membership.userId,
      scope: 'organisation',
      scopeId: membership.organisationId,
      role: membership.role,
      startsAt: ctx.now,
      grantedBy: personOf(ctx.actor)?.userId ?? null,
    })
    .returning({ id: roles.id });
  if (!row) throw new Error('The membership was not written.');
  return row.id;
}

/** Ends a membership now. */
export async function endMembership(ctx: Ctx, roleId: string): Promise<void> {
  await ctx.tx.update(roles).set({ endsAt: ctx.now }).where(eq(roles.id, roleId));
}
