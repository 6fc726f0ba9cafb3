import { and, eq, sql } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { projectReferences } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';
import type { ProjectReference } from './record-schemas.ts';

/**
 * Adds an earlier project to the acting organisation, or changes the one with `id`. A change takes the mark of
 * verification off: what was verified is no longer what it says.
 */
export async function saveProjectReference(ctx: Ctx, { id, ...input }: ProjectReference): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  if (input.startYear !== undefined && input.startYear > ctx.now.getUTCFullYear()) {
    throw new Invalid({ startYear: [code('year')] });
  }
  const values = {
    title: input.title,
    customer: input.customer ?? '',
    description: input.description ?? '',
    startYear: input.startYear ?? null,
    endYear: input.endYear ?? null,
    verifiedBy: null,
    verifiedAt: null,
  };
  const { id: rowId, publicId, organisationId } = projectReferences;
  const [saved] =
    id === undefined
      ? await ctx.tx
          .insert(projectReferences)
          .values({ ...values, publicId: newPublicId(), organisationId: organisation.id })
          .returning({ id: rowId })
      : await ctx.tx
          .update(projectReferences)
          .set({ ...values, version: sql`${projectReferences.version} + 1` })
          .where(and(eq(publicId, id), eq(organisationId, organisation.id)))
          .returning({ id: rowId });
  if (!saved) throw new NotFound();
  await recordEvent(ctx, {
    type: id === undefined ? 'reference.added' : 'reference.edited',
    object: { kind: 'project_reference', id: saved.id },
    data: { organisationId: organisation.id },
  });
}
