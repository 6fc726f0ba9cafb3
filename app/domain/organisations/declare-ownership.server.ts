import { ownershipDeclarations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import type { Ownership } from './profile-schemas.ts';

/** Declares who owns the acting organisation, in place of what was declared before. Not under a mandate. */
export async function declareOwnership(ctx: Ctx, input: Ownership): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'declare_ownership', factsOf(organisation));
  const values = {
    euNatoPercent: input.euNatoPercent,
    ultimateOwnerCountry: input.ultimateOwnerCountry,
    highRiskCountryLink: input.highRiskCountryLink === 'yes',
    note: input.note ?? '',
    declaredBy: personOf(ctx.actor)?.userId ?? null,
    declaredAt: ctx.now,
  };
  await ctx.tx
    .insert(ownershipDeclarations)
    .values({ organisationId: organisation.id, ...values })
    .onConflictDoUpdate({ target: ownershipDeclarations.organisationId, set: values });
  await recordEvent(ctx, {
    type: 'organisation.ownership-declared',
    object: { kind: 'organisation', id: organisation.id },
    data: {},
  });
}
