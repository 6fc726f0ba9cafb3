import { and, eq } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { isWorldwide, normaliseNumber, type Registration } from './registration.ts';

/** The organisation that is known under a registration, or undefined. Tells nothing beyond its id and name. */
export async function findOrganisationByRegistration(
  tx: Tx,
  registration: Registration,
): Promise<{ id: string; publicId: string; name: string } | undefined> {
  const { country, scheme, number } = registration;
  const [row] = await tx
    .select({ id: organisations.id, publicId: organisations.publicId, name: organisations.name })
    .from(organisationRegistrations)
    .innerJoin(organisations, eq(organisations.id, organisationRegistrations.organisationId))
    .where(
      and(
        eq(organisationRegistrations.scheme, scheme),
        eq(organisationRegistrations.number, normaliseNumber(scheme, number)),
        isWorldwide(scheme) ? undefined : eq(organisationRegistrations.country, country),
      ),
    );
  return row;
}
