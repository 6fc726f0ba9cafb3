import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';
import { endMembership, getMembership, keepAnOwner } from './memberships.server.ts';

/** Ends somebody's membership of the acting organisation. Throws Invalid with `last_owner` for the last owner. */
export async function removeMember(ctx: Ctx, publicId: string): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'manage_members', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  await lockOrganisation(ctx);
  const { found, members } = await getMembership(ctx, organisation.id, publicId);
  keepAnOwner(members, found);
  await endMembership(ctx, found.id);
  await recordEvent(ctx, {
    type: 'member.left',
    object: { kind: 'membership', id: found.id },
    data: { organisationId: organisation.id, userId: found.userId, removed: true },
  });
}
