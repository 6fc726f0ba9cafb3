import { and, eq, gt } from 'drizzle-orm';
import { invitations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { getInvitation } from './get-invitation.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';
import { findMemberships, startMembership } from './memberships.server.ts';

/**
 * Makes the actor a member by an invitation. The confirmed address of the account must be the invited one: a forwarded
 * link lets nobody else in. Returns the organisation's public id. Throws Invalid when the invitation is over.
 */
export async function acceptInvitation(ctx: Ctx, token: string): Promise<string> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const invitation = await getInvitation(ctx, token);
  if (invitation.email !== person.email.toLowerCase()) {
    throw new Invalid({ '': [code('invitation_other_address')] });
  }
  if (!person.emailConfirmed) throw new Forbidden('confirm_email');
  const { organisationId, role } = invitation;
  await lockOrganisation(ctx, organisationId);
  const members = await findMemberships(ctx, organisationId);
  if (members.some((member) => member.userId === person.userId)) {
    throw new Invalid({ '': [code('already_member')] });
  }
  const accepted = await ctx.tx
    .update(invitations)
    .set({ status: 'accepted' })
    .where(
      and(
        eq(invitations.id, invitation.id),
        eq(invitations.status, 'open'),
        gt(invitations.expiresAt, ctx.now),
      ),
    )
    .returning({ id: invitations.id });
  if (accepted.length === 0) throw new Invalid({ '': [code('link_expired')] });
  const id = await startMembership(ctx, { organisationId, userId: person.userId, role });
  await recordEvent(ctx, {
    type: 'member.joined',
    object: { kind: 'membership', id },
    data: { organisationId, userId: person.userId, role },
  });
  return invitation.organisationPublicId;
}
