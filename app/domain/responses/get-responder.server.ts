import { eq } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import type { ResponseFacts } from '../visibility/policy.ts';
import { standingOf } from '../visibility/predicates.server.ts';

/** The acting organisation as one that would answer a challenge, for the policy to judge. Throws NotFound without one. */
export async function getResponder(
  ctx: Ctx,
  { row }: Pick<LoadedListing, 'row'>,
): Promise<{ isPoster: boolean; facts: ResponseFacts }> {
  if (!ctx.organisation) throw new NotFound();
  const { id } = ctx.organisation;
  const [responder] = await ctx.tx
    .select({ standing: standingOf() })
    .from(organisations)
    .where(eq(organisations.id, id));
  if (!responder) throw new NotFound();
  return { isPoster: row.organisationId === id, facts: intendedResponse(row, id, responder.standing) };
}

/** A response that is not there yet: who may send one depends on its two sides alone. */
export function intendedResponse(
  challenge: LoadedListing['row'],
  responderId: string,
  responderStanding: ResponseFacts['responderStanding'],
): ResponseFacts {
  return {
    kind: 'response',
    status: 'submitted',
    posterId: challenge.organisationId,
    responderId,
    responderStanding,
    challengeIdentity: challenge.identity,
    capabilityIdentity: 'named',
    capabilityAudience: 'verified',
    sharedWith: [],
  };
}
