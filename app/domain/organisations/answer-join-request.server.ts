import { and, eq } from 'drizzle-orm';
import { joinRequests } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Conflict, Forbidden, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';
import type { JoinAnswer } from './member-schemas.ts';
import { findMemberships, startMembership } from './memberships.server.ts';

/**
 * Answers somebody who asked to join `organisation`. An owner answers; for an organisation without one (it came from an
 * import) a broker or programme manager does, so that it can get its first; nobody answers a question of their own.
 * Throws NotFound for a question to another organisation.
 */
export async function answerJoinRequest(
  ctx: Ctx,
  organisation: OrganisationRow,
  input: JoinAnswer,
): Promise<void> {
  const [request] = await ctx.tx
    .select({ id: joinRequests.id, userId: joinRequests.userId })
    .from(joinRequests)
    .where(and(eq(joinRequests.publicId, input.id), eq(joinRequests.organisationId, organisation.id)));
  if (!request) throw new NotFound();
  const { userId } = request;
  await lockOrganisation(ctx, organisation.id);
  const members = await findMemberships(ctx, organisation.id);
  const hasOwner = members.some((member) => member.role === 'owner' && member.disabledAt === null);
  authorise(ctx, hasOwner ? 'manage_members' : 'verify', factsOf(organisation));
  if (personOf(ctx.actor)?.userId === userId) throw new Forbidden('not_allowed');
  requireRecentSecondFactor(ctx);
  const answered = await ctx.tx
    .update(joinRequests)
    .set({
      status: input.answer === 'accept' ? 'accepted' : 'declined',
      answeredBy: personOf(ctx.actor)?.userId ?? null,
      answeredAt: ctx.now,
    })
    .where(and(eq(joinRequests.id, request.id), eq(joinRequests.status, 'open')))
    .returning({ id: joinRequests.id });
  if (answered.length === 0) throw new Conflict('answered');
  const object = { kind: 'join_request', id: request.id } as const;
  if (input.answer === 'decline') {
    const data = { organisationId: organisation.id, userId };
    await recordEvent(ctx, { type: 'join.declined', object, data });
    return;
  }
  const membership = { organisationId: organisation.id, userId, role: input.role };
  if (!members.some((member) => member.userId === userId)) await startMembership(ctx, membership);
  await recordEvent(ctx, { type: 'join.accepted', object, data: membership });
}
