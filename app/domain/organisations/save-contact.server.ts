import { and, eq } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { contactPersons } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';
import type { Contact } from './record-schemas.ts';

/** Adds a contact person to the acting organisation, or changes the one with `id`. Throws NotFound for another's. */
export async function saveContact(ctx: Ctx, { id, ...input }: Contact): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const values = {
    purpose: input.purpose,
    name: input.name,
    jobTitle: input.jobTitle ?? '',
    email: input.email ?? '',
    phone: input.phone ?? '',
  };
  const [saved] =
    id === undefined
      ? await ctx.tx
          .insert(contactPersons)
          .values({ ...values, publicId: newPublicId(), organisationId: organisation.id })
          .returning({ id: contactPersons.id })
      : await ctx.tx
          .update(contactPersons)
          .set(values)
          .where(and(eq(contactPersons.publicId, id), eq(contactPersons.organisationId, organisation.id)))
          .returning({ id: contactPersons.id });
  if (!saved) throw new NotFound();
  await recordEvent(ctx, {
    type: id === undefined ? 'contact.added' : 'contact.edited',
    object: { kind: 'contact_person', id: saved.id },
    data: { organisationId: organisation.id },
  });
}
