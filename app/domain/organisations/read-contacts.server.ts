import { asc, eq } from 'drizzle-orm';
import { contactPersons } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMember } from '../visibility/policy.ts';
import type { ContactView } from './contact-view.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';

/**
 * The contact persons of an organisation. Personal data: whoever reads them without belonging to the organisation
 * leaves an event, so call it in a transaction.
 */
export async function readContacts(ctx: Ctx, organisation: OrganisationRow): Promise<ContactView[]> {
  authorise(ctx, 'read_contacts', factsOf(organisation));
  const rows = await ctx.tx
    .select()
    .from(contactPersons)
    .where(eq(contactPersons.organisationId, organisation.id))
    .orderBy(asc(contactPersons.purpose), asc(contactPersons.name));
  const person = personOf(ctx.actor);
  if (person && !isMember(person, organisation.id)) {
    await recordEvent(ctx, {
      type: 'organisation.contacts-read',
      object: { kind: 'organisation', id: organisation.id },
      data: { contactIds: rows.map((row) => row.id) },
    });
  }
  return rows.map(({ publicId, purpose, name, jobTitle, email, phone }) => ({
    publicId,
    purpose,
    name,
    jobTitle,
    email,
    phone,
  }));
}
