import type { Locale } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound, type ForbiddenReason } from '../errors.ts';
import { findListing } from '../listings/get-listing.server.ts';
import { viewFor } from '../listings/project-listing.ts';
import { decide, type ResponseFacts } from '../visibility/policy.ts';
import { takesResponses } from './get-respond-call.server.ts';
import { getResponder } from './get-responder.server.ts';
import { listOfferable, type OfferWish } from './list-offerable.server.ts';

/**
 * What it takes to answer a challenge in the name of the acting organisation. Throws NotFound for a challenge that the
 * actor does not see, and for an own one. A constant number of queries.
 */
export async function getRespondForm(ctx: Ctx, challengeId: string, locale: Locale, wish: OfferWish = {}) {
  const challenge = await findListing(ctx, challengeId, 'read');
  const responder = await getResponder(ctx, challenge);
  if (challenge.row.kind !== 'challenge' || responder.isPoster) throw new NotFound();
  return {
    challenge: viewFor(ctx.actor, challenge, locale),
    /** The row stays inside; the ranking takes it. */
    loaded: challenge,
    isOpen: takesResponses(challenge),
    refusal: refusalOf(ctx, responder.facts),
    ...(await listOfferable(ctx, challenge, locale, wish)),
  };
}

function refusalOf(ctx: Ctx, facts: ResponseFacts): ForbiddenReason | null {
  const decision = decide(ctx.actor, 'submit', facts);
  if (decision.allowed) return null;
  return decision.how === 'refused' ? decision.reason : 'not_allowed';
}
