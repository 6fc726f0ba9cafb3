import { inArray } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { factsOf } from '../listings/project-listing.ts';
import { authorise } from '../visibility/authorise.ts';
import type { MatchAction } from '../visibility/policy.ts';

export type Pair = { organisationId: string; challengeId: string; capabilityId: string };

/**
 * A pair by the public ids of its sides, in either order, as the acting organisation looks at it. Throws NotFound when
 * a side does not exist for the actor or neither is the organisation's, Forbidden when the actor may not.
 */
export async function findPair(
  ctx: Ctx,
  { listing, counterpart }: { listing: string; counterpart: string },
  action: MatchAction,
): Promise<Pair> {
  const sides = await loadListings(ctx.tx, inArray(listings.publicId, [listing, counterpart]));
  const challenge = sides.find(({ row }) => row.kind === 'challenge');
  const capability = sides.find(({ row }) => row.kind === 'capability');
  if (!challenge || !capability || !ctx.organisation) throw new NotFound();
  authorise(ctx, action, {
    kind: 'match',
    organisationId: ctx.organisation.id,
    challenge: factsOf(challenge),
    capability: factsOf(capability),
  });
  return {
    organisationId: ctx.organisation.id,
    challengeId: challenge.row.id,
    capabilityId: capability.row.id,
  };
}
