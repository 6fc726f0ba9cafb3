import type { Readable } from 'node:stream';
import { and, eq, sql } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { certificates } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { removeFile } from '../files/remove-file.server.ts';
import { storeFile } from '../files/store-file.server.ts';
import { listTerms } from '../reference-data/list-terms.server.ts';
import { getOrganisationToEdit } from './edit-identity.server.ts';
import type { Certificate } from './record-schemas.ts';

/**
 * Adds a certificate to the acting organisation, or changes the one with `id`; a file given takes the place of the one
 * there was. A change takes the mark of verification off.
 */
export async function saveCertificate(
  ctx: Ctx,
  { id, ...input }: Certificate,
  file?: { name: string; stream: Readable },
): Promise<void> {
  const organisation = await getOrganisationToEdit(ctx);
  const term = (await listTerms(ctx.tx, 'certificate')).find((item) => item.code === input.scheme);
  if (!term) throw new Invalid({ scheme: [code('choice')] });
  const values = {
    scheme: term.code,
    schemeVersion: term.version,
    number: input.number ?? '',
    issuer: input.issuer ?? '',
    scope: input.scope ?? '',
    validFrom: input.validFrom ?? null,
    validUntil: input.validUntil ?? null,
    verifiedBy: null,
    verifiedAt: null,
  };
  const returned = { id: certificates.id, fileId: certificates.fileId };
  const [saved] =
    id === undefined
      ? await ctx.tx
          .insert(certificates)
          .values({ ...values, publicId: newPublicId(), organisationId: organisation.id })
          .returning(returned)
      : await ctx.tx
          .update(certificates)
          .set({ ...values, version: sql`${certificates.version} + 1` })
          .where(and(eq(certificates.publicId, id), eq(certificates.organisationId, organisation.id)))
          .returning(returned);
  if (!saved) throw new NotFound();
  await recordEvent(ctx, {
    type: id === undefined ? 'certificate.added' : 'certificate.edited',
    object: { kind: 'certificate', id: saved.id },
    data: { organisationId: organisation.id, scheme: term.code },
  });
  if (!file) return;
  if (saved.fileId !== null) await removeFile(ctx, saved.fileId);
  const stored = await storeFile(ctx, {
    owner: { kind: 'certificate', id: saved.id },
    purpose: 'certificate',
    ...file,
  });
  await ctx.tx.update(certificates).set({ fileId: stored.id }).where(eq(certificates.id, saved.id));
}
