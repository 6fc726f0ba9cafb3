import { and, eq, isNull } from 'drizzle-orm';
import { certificates } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Conflict, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import type { RecordCheck } from './member-schemas.ts';

/**
 * A broker or programme manager marks a certificate as seen and valid. Throws Conflict when it is marked already, or was
 * changed since the version that was seen.
 */
export async function verifyCertificate(
  ctx: Ctx,
  organisation: OrganisationRow,
  { id: publicId, version }: RecordCheck,
): Promise<void> {
  authorise(ctx, 'verify', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const mine = and(eq(certificates.publicId, publicId), eq(certificates.organisationId, organisation.id));
  const [found] = await ctx.tx
    .select({ id: certificates.id, scheme: certificates.scheme })
    .from(certificates)
    .where(mine);
  if (!found) throw new NotFound();
  const marked = await ctx.tx
    .update(certificates)
    .set({ verifiedBy: personOf(ctx.actor)?.userId ?? null, verifiedAt: ctx.now })
    .where(and(mine, isNull(certificates.verifiedAt), eq(certificates.version, version)))
    .returning({ id: certificates.id });
  if (marked.length === 0) throw new Conflict('verification');
  await recordEvent(ctx, {
    type: 'certificate.verified',
    object: { kind: 'certificate', id: found.id },
    data: { organisationId: organisation.id, scheme: found.scheme },
  });
}
