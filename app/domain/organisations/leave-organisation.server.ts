import { personOf, type Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';
import { endMembership, findMemberships, keepAnOwner } from './memberships.server.ts';

/** Ends the actor's own membership of the acting organisation. Throws Invalid with `last_owner` for the last owner. */
export async function leaveOrganisation(ctx: Ctx): Promise<void> {
  const person = personOf(ctx.actor);
  const organisationId = ctx.organisation?.id;
  if (!person || organisationId === undefined) throw new NotFound();
  await lockOrganisation(ctx);
  const members = await findMemberships(ctx, organisationId);
  const own = members.find((member) => member.userId === person.userId);
  if (!own) throw new NotFound();
  keepAnOwner(members, own);
  await endMembership(ctx, own.id);
  await recordEvent(ctx, {
    type: 'member.left',
    object: { kind: 'membership', id: own.id },
    data: { organisationId, userId: person.userId, removed: false },
  });
}
