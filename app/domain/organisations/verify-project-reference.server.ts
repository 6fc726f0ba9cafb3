import { projectReferences } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import { markChecked } from './mark-checked.server.ts';
import type { RecordCheck } from './member-schemas.ts';

/** A broker or programme manager marks an earlier project as verified: it counts as track record from then on. */
export async function verifyProjectReference(
  ctx: Ctx,
  organisation: OrganisationRow,
  check: RecordCheck,
): Promise<void> {
  const id = await markChecked(ctx, organisation, projectReferences, check);
  await recordEvent(ctx, {
    type: 'reference.verified',
    object: { kind: 'project_reference', id },
    data: { organisationId: organisation.id },
  });
}
