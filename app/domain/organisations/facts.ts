import type { Audience, OrganisationKind } from '#db/enums.ts';
import type { OrganisationFacts } from '../visibility/policy.ts';

/** What the policy needs to know of an organisation, out of its row. */
export function factsOf(row: { id: string; kind: OrganisationKind; audience: Audience }): OrganisationFacts {
  return { kind: 'organisation', id: row.id, organisationKind: row.kind, audience: row.audience };
}
