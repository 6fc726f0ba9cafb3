import { eq } from 'drizzle-orm';
import { certificates } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import { markChecked } from './mark-checked.server.ts';
import type { RecordCheck } from './member-schemas.ts';

/** A broker or programme manager marks a certificate as seen and valid (`markChecked`). */
export async function verifyCertificate(
  ctx: Ctx,
  organisation: OrganisationRow,
  check: RecordCheck,
): Promise<void> {
  const id = await markChecked(ctx, organisation, certificates, check);
  const [row] = await ctx.tx
    .select({ scheme: certificates.scheme })
    .from(certificates)
    .where(eq(certificates.id, id));
  if (!row) throw new NotFound();
  await recordEvent(ctx, {
    type: 'certificate.verified',
    object: { kind: 'certificate', id },
    data: { organisationId: organisation.id, scheme: row.scheme },
  });
}
