import { and, eq } from 'drizzle-orm';
import { projectReferences } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';

/** Takes an earlier project away from the acting organisation. */
export async function removeProjectReference(ctx: Ctx, publicId: string): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const [removed] = await ctx.tx
    .delete(projectReferences)
    .where(
      and(eq(projectReferences.publicId, publicId), eq(projectReferences.organisationId, organisation.id)),
    )
    .returning({ id: projectReferences.id });
  if (!removed) throw new NotFound();
  await recordEvent(ctx, {
    type: 'reference.removed',
    object: { kind: 'project_reference', id: removed.id },
    data: { organisationId: organisation.id },
  });
}
