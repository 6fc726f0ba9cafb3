import { and, eq } from 'drizzle-orm';
import { certificates } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { removeFile } from '../files/remove-file.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';

/** Takes a certificate, with its file, away from the acting organisation. */
export async function removeCertificate(ctx: Ctx, publicId: string): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const [removed] = await ctx.tx
    .delete(certificates)
    .where(and(eq(certificates.publicId, publicId), eq(certificates.organisationId, organisation.id)))
    .returning({ id: certificates.id, scheme: certificates.scheme, fileId: certificates.fileId });
  if (!removed) throw new NotFound();
  if (removed.fileId !== null) await removeFile(ctx, removed.fileId);
  await recordEvent(ctx, {
    type: 'certificate.removed',
    object: { kind: 'certificate', id: removed.id },
    data: { organisationId: organisation.id, scheme: removed.scheme },
  });
}
