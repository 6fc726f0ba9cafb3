import { asc, eq } from 'drizzle-orm';
import { organisationRegistrations, organisationSites } from '#db/schema/organisations.ts';
import type { Tx } from '#db/types.ts';

/** The places of an organisation in registers. */
export async function listRegistrations(tx: Tx, organisationId: string) {
  const { country, scheme, number } = organisationRegistrations;
  return tx
    .select({ country, scheme, number })
    .from(organisationRegistrations)
    .where(eq(organisationRegistrations.organisationId, organisationId))
    .orderBy(asc(scheme), asc(number));
}

/** Where an organisation works. */
export async function listSites(tx: Tx, organisationId: string) {
  return tx
    .select()
    .from(organisationSites)
    .where(eq(organisationSites.organisationId, organisationId))
    .orderBy(asc(organisationSites.city), asc(organisationSites.id));
}
