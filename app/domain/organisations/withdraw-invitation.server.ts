import { and, eq } from 'drizzle-orm';
import { invitations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';

/** Takes back an invitation that was not accepted yet. Throws NotFound when there is none (any more). */
export async function withdrawInvitation(ctx: Ctx, publicId: string): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'manage_members', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const [row] = await ctx.tx
    .update(invitations)
    .set({ status: 'withdrawn' })
    .where(
      and(
        eq(invitations.publicId, publicId),
        eq(invitations.organisationId, organisation.id),
        eq(invitations.status, 'open'),
      ),
    )
    .returning({ id: invitations.id });
  if (!row) throw new NotFound();
  await recordEvent(ctx, {
    type: 'member.invitation-withdrawn',
    object: { kind: 'invitation', id: row.id },
    data: { organisationId: organisation.id },
  });
}
