import { and, eq, isNull } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { mandates, organisations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { isVerified } from './is-verified.ts';
import { BROKER_KINDS } from './lifecycle.ts';

/**
 * Lets a verified branch organisation or regional development agency act for the acting organisation. Throws Invalid
 * when it is no such organisation, or has a mandate already.
 */
export async function giveMandate(ctx: Ctx, brokerPublicId: string): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'manage_mandates', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const [broker] = await ctx.tx
    .select()
    .from(organisations)
    .where(and(eq(organisations.publicId, brokerPublicId), isNull(organisations.archivedAt)));
  const canAct = broker && isVerified(broker, ctx.now) && BROKER_KINDS.includes(broker.kind);
  if (!canAct || broker.id === organisation.id) throw new Invalid({ broker: [code('choice')] });
  const [row] = await ctx.tx
    .insert(mandates)
    .values({
      publicId: newPublicId(),
      organisationId: organisation.id,
      brokerOrganisationId: broker.id,
      givenBy: personOf(ctx.actor)?.userId ?? null,
      givenAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ id: mandates.id });
  if (!row) throw new Invalid({ broker: [code('already_exists')] });
  await recordEvent(ctx, {
    type: 'mandate.given',
    object: { kind: 'mandate', id: row.id },
    to: 'active',
    data: { organisationId: organisation.id, brokerOrganisationId: broker.id },
  });
}
