import type { ChallengeEnd } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findOwnListing } from './get-listing.server.ts';
import { mustBeEnded } from './lifecycle.ts';
import { changeStatus } from './move-listing.server.ts';
import { requireVersion } from './publish-listing.server.ts';

/**
 * Ends a challenge that has been published: met, withdrawn, or a call was published for it. It goes to the archive, and
 * from its event the responders are told. Throws NotFound for a capability, Conflict when it was
 * changed since or does not run.
 */
export async function endChallenge(
  ctx: Ctx,
  publicId: string,
  { endedAs, version }: { endedAs: ChallengeEnd; version: number },
): Promise<void> {
  const listing = await findOwnListing(ctx, publicId, 'withdraw');
  const { row } = listing;
  if (row.kind !== 'challenge') throw new NotFound();
  requireVersion(listing, version);
  if (!mustBeEnded(row)) throw new Conflict('not_running');
  const to = await changeStatus(ctx, row, 'end', { endedAs });
  await recordEvent(ctx, {
    type: 'listing.ended',
    object: { kind: 'listing', id: row.id },
    from: row.status,
    to,
    data: { organisationId: row.organisationId, kind: row.kind, endedAs },
  });
}
