import { and, eq, isNull } from 'drizzle-orm';
import { projectReferences } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Conflict, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import type { RecordCheck } from './member-schemas.ts';

/**
 * A broker or programme manager marks an earlier project as verified: it counts as track record from then on. Throws
 * Conflict when it is marked already, or was changed since the version that was seen.
 */
export async function verifyProjectReference(
  ctx: Ctx,
  organisation: OrganisationRow,
  { id: publicId, version }: RecordCheck,
): Promise<void> {
  authorise(ctx, 'verify', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const mine = and(
    eq(projectReferences.publicId, publicId),
    eq(projectReferences.organisationId, organisation.id),
  );
  const [found] = await ctx.tx.select({ id: projectReferences.id }).from(projectReferences).where(mine);
  if (!found) throw new NotFound();
  const marked = await ctx.tx
    .update(projectReferences)
    .set({ verifiedBy: personOf(ctx.actor)?.userId ?? null, verifiedAt: ctx.now })
    .where(and(mine, isNull(projectReferences.verifiedAt), eq(projectReferences.version, version)))
    .returning({ id: projectReferences.id });
  if (marked.length === 0) throw new Conflict('verification');
  await recordEvent(ctx, {
    type: 'reference.verified',
    object: { kind: 'project_reference', id: found.id },
    data: { organisationId: organisation.id },
  });
}
