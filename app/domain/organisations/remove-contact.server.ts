import { and, eq } from 'drizzle-orm';
import { contactPersons } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';

/** Takes a contact person away from the acting organisation, for good: it is personal data. */
export async function removeContact(ctx: Ctx, publicId: string): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const [removed] = await ctx.tx
    .delete(contactPersons)
    .where(and(eq(contactPersons.publicId, publicId), eq(contactPersons.organisationId, organisation.id)))
    .returning({ id: contactPersons.id });
  if (!removed) throw new NotFound();
  await recordEvent(ctx, {
    type: 'contact.removed',
    object: { kind: 'contact_person', id: removed.id },
    data: { organisationId: organisation.id },
  });
}
