import type { OrganisationRole } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';
import { endMembership, getMembership, keepAnOwner, startMembership } from './memberships.server.ts';

/**
 * Gives a member of the acting organisation another role: the old one ends, a new one starts. Throws Invalid with
 * `last_owner` when nobody would own the organisation.
 */
export async function changeMemberRole(
  ctx: Ctx,
  input: { id: string; role: OrganisationRole },
): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'manage_members', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  await lockOrganisation(ctx);
  const { found, members } = await getMembership(ctx, organisation.id, input.id);
  if (found.role === input.role) return;
  keepAnOwner(members, found);
  await endMembership(ctx, found.id);
  const { userId } = found;
  const id = await startMembership(ctx, { organisationId: organisation.id, userId, role: input.role });
  await recordEvent(ctx, {
    type: 'member.role-changed',
    object: { kind: 'membership', id },
    from: found.role,
    to: input.role,
    data: {
      organisationId: organisation.id,
      userId,
      from: found.role as OrganisationRole,
      to: input.role,
    },
  });
}
