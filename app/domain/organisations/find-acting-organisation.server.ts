import { eq } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { ActingOrganisation, Actor } from '../ctx.ts';
import { isMandated, rolesIn } from '../visibility/policy.ts';

/**
 * The organisation an address names, when the actor may act in its name: as a member, or as a broker with its
 * mandate. Undefined otherwise, as if it did not exist.
 */
export async function findActingOrganisation(
  tx: Tx,
  actor: Actor,
  publicId: string,
): Promise<ActingOrganisation | undefined> {
  if (actor.kind !== 'person') return undefined;
  const [row] = await tx
    .select({ id: organisations.id, publicId: organisations.publicId, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.publicId, publicId));
  if (!row) return undefined;
  const roles = rolesIn(actor, row.id);
  if (roles.length > 0) return { ...row, roles, underMandateOf: null };
  if (!isMandated(actor, row.id)) return undefined;
  const mandate = actor.mandates.find((item) => item.organisationId === row.id);
  return { ...row, roles: [], underMandateOf: mandate?.brokerOrganisationId ?? null };
}
