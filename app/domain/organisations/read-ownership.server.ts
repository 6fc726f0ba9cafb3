import { eq } from 'drizzle-orm';
import { ownershipDeclarations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMember } from '../visibility/policy.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import type { OwnershipView } from './record-views.ts';

/**
 * What an organisation declared about its owners, or undefined when it declared nothing. Its audience is fixed: the
 * organisation, Defensie and the mandated broker; the latter two leave an event, so call it in a transaction.
 */
export async function readOwnership(
  ctx: Ctx,
  organisation: OrganisationRow,
): Promise<OwnershipView | undefined> {
  authorise(ctx, 'read_ownership', factsOf(organisation));
  const [row] = await ctx.tx
    .select()
    .from(ownershipDeclarations)
    .where(eq(ownershipDeclarations.organisationId, organisation.id));
  const person = personOf(ctx.actor);
  if (person && !isMember(person, organisation.id)) {
    await recordEvent(ctx, {
      type: 'organisation.ownership-read',
      object: { kind: 'organisation', id: organisation.id },
      data: {},
    });
  }
  if (!row) return undefined;
  const { euNatoPercent, ultimateOwnerCountry, highRiskCountryLink, note, declaredAt } = row;
  return { euNatoPercent, ultimateOwnerCountry, highRiskCountryLink, note, declaredAt };
}
