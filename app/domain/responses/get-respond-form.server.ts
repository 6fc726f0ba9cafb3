import { and, asc, eq } from 'drizzle-orm';
import type { Locale, ResponseStatus } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound, type ForbiddenReason } from '../errors.ts';
import { hasMove } from '../lifecycle.ts';
import { findListing } from '../listings/get-listing.server.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { viewFor, type LoadedListing } from '../listings/project-listing.ts';
import { decide, type ResponseFacts } from '../visibility/policy.ts';
import { visibleListings } from '../visibility/predicates.server.ts';
import { takesResponses } from './get-respond-call.server.ts';
import { getResponder } from './get-responder.server.ts';
import { responseLifecycle } from './lifecycle.ts';
import { reachesPoster } from './reaches-poster.ts';
import type { Offerable } from './response-view.ts';

/**
 * What it takes to answer a challenge in the name of the acting organisation. Throws NotFound for a challenge that the
 * actor does not see, and for an own one. A constant number of queries.
 */
export async function getRespondForm(ctx: Ctx, challengeId: string, locale: Locale) {
  const challenge = await findListing(ctx, challengeId, 'read');
  const responder = await getResponder(ctx, challenge);
  if (challenge.row.kind !== 'challenge' || responder.isPoster) throw new NotFound();
  return {
    challenge: viewFor(ctx.actor, challenge, locale),
    /** The row stays inside; the ranking takes it. */
    loaded: challenge,
    isOpen: takesResponses(challenge),
    refusal: refusalOf(ctx, responder.facts),
    offerable: await listOfferable(ctx, challenge, locale),
  };
}

function refusalOf(ctx: Ctx, facts: ResponseFacts): ForbiddenReason | null {
  const decision = decide(ctx.actor, 'submit', facts);
  if (decision.allowed) return null;
  return decision.how === 'refused' ? decision.reason : 'not_allowed';
}

/** The published capabilities of the acting organisation, oldest first. */
async function listOfferable(ctx: Ctx, challenge: LoadedListing, locale: Locale): Promise<Offerable[]> {
  const organisationId = ctx.organisation?.id ?? '';
  const found = await loadListings(
    ctx.tx,
    and(
      visibleListings(ctx.actor),
      eq(listings.organisationId, organisationId),
      eq(listings.kind, 'capability'),
      eq(listings.status, 'published'),
    ),
  );
  const sent = await ctx.tx
    .select()
    .from(responses)
    .where(and(eq(responses.challengeId, challenge.row.id), eq(responses.organisationId, organisationId)))
    .orderBy(asc(responses.submittedAt));
  const sentWith = new Map(sent.map((row) => [row.capabilityId, row]));
  return found
    .filter((listing) => !listing.hasLapsed)
    .toSorted((one, other) => (one.row.id < other.row.id ? -1 : 1))
    .map((listing) => {
      const before = sentWith.get(listing.row.id);
      const { publicId, title, identity, audience } = viewFor(ctx.actor, listing, locale);
      return {
        ...{ publicId, title, identity, audience },
        hindrance: hindranceOf(listing, challenge, before?.status),
        sent: before ? { publicId: before.publicId, status: before.status, body: before.body } : null,
      };
    });
}

function hindranceOf(
  capability: LoadedListing,
  challenge: LoadedListing,
  sent: ResponseStatus | undefined,
): Offerable['hindrance'] {
  if (sent !== undefined && !hasMove(responseLifecycle, sent, 'submit')) return 'responded';
  return reachesPoster(capability.row.audience, challenge.organisation) ? null : 'unreadable';
}
