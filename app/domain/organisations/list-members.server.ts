import { and, asc, eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { invitations, joinRequests } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { findMemberships } from './memberships.server.ts';

/** Members, open invitations and questions to join of the acting organisation, for its own members. */
export async function listMembers(ctx: Ctx) {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'read_members', factsOf(organisation));
  const memberships = await findMemberships(ctx, organisation.id);
  const managed = memberships.some(
    (member) => member.userId === personOf(ctx.actor)?.userId && member.role === 'owner',
  );
  return {
    members: memberships.map((member) => ({
      publicId: member.publicId,
      name: member.name,
      email: member.email,
      role: member.role,
      since: member.startsAt,
      isDisabled: member.disabledAt !== null,
      isSelf: member.userId === personOf(ctx.actor)?.userId,
    })),
    isOwner: managed,
    mayManage: may(ctx.actor, 'manage_members', factsOf(organisation)),
    invitations: managed ? await openInvitations(ctx, organisation.id) : [],
    joinRequests: managed ? await openJoinRequests(ctx, organisation.id) : [],
  };
}

async function openInvitations(ctx: Ctx, organisationId: string) {
  const rows = await ctx.tx
    .select({
      publicId: invitations.publicId,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.status, 'open')))
    .orderBy(asc(invitations.createdAt));
  return rows.map((row) => ({ ...row, isExpired: row.expiresAt <= ctx.now }));
}

/** Who asks to join an organisation, longest waiting first. */
export async function openJoinRequests(ctx: Ctx, organisationId: string) {
  return ctx.tx
    .select({
      publicId: joinRequests.publicId,
      message: joinRequests.message,
      createdAt: joinRequests.createdAt,
      name: users.name,
      email: users.email,
    })
    .from(joinRequests)
    .innerJoin(users, eq(users.id, joinRequests.userId))
    .where(and(eq(joinRequests.organisationId, organisationId), eq(joinRequests.status, 'open')))
    .orderBy(asc(joinRequests.createdAt));
}
