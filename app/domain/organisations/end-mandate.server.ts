import { and, eq } from 'drizzle-orm';
import { mandates } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';

/** Ends a mandate of the acting organisation at once. Throws NotFound when it does not run. */
export async function endMandate(ctx: Ctx, publicId: string): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'manage_mandates', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const [row] = await ctx.tx
    .update(mandates)
    .set({ status: 'ended', endedAt: ctx.now })
    .where(
      and(
        eq(mandates.publicId, publicId),
        eq(mandates.organisationId, organisation.id),
        eq(mandates.status, 'active'),
      ),
    )
    .returning({ id: mandates.id, brokerOrganisationId: mandates.brokerOrganisationId });
  if (!row) throw new NotFound();
  await recordEvent(ctx, {
    type: 'mandate.ended',
    object: { kind: 'mandate', id: row.id },
    from: 'active',
    to: 'ended',
    data: {
      organisationId: organisation.id,
      brokerOrganisationId: row.brokerOrganisationId,
      status: 'ended',
    },
  });
}
