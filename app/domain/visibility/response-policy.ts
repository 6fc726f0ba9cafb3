import type { OrganisationRole } from '#db/enums.ts';
import type { Actor, Person } from '../ctx.ts';
import type {
  Decision,
  ListingFacts,
  ResponseAction,
  ResponseFacts,
  ShortlistAction,
  ShortlistFacts,
} from './policy-objects.ts';
import {
  ALLOW,
  bindingDecision,
  HIDE,
  isMandated,
  isMember,
  isMemberOrMandated,
  refuse,
  roleDecision,
  rolesIn,
  writerDecision,
  type HumanActor,
} from './role-decisions.ts';
import { viewerOf } from './viewer.ts';

/** Who handles responses for the organisation that posted a challenge; its mandated broker does too. */
export const HANDLERS: readonly OrganisationRole[] = ['owner', 'submitter', 'editor'];

/**
 * What an actor may do with a response. It exists for the side that sent it, and of the side that got it for who
 * handles responses; for its other members when the response is on a shortlist that was shared with them. For nobody
 * else: no competitor, no other unit, no official.
 */
export function decideResponse(actor: HumanActor, action: ResponseAction, response: ResponseFacts): Decision {
  if (actor.kind === 'visitor') return action === 'submit' ? refuse('log_in') : HIDE;
  if (action === 'submit') return submitDecision(actor, response);
  const isResponder = isMemberOrMandated(actor, response.responderId);
  const isPoster = readsAsPoster(actor, response);
  if (!isResponder && !isPoster) return HIDE;
  switch (action) {
    case 'read':
      return ALLOW;
    case 'read_text':
      return isResponder || response.status !== 'withdrawn' ? ALLOW : HIDE;
    case 'read_responder':
      return isResponder || response.capabilityIdentity === 'named' ? ALLOW : HIDE;
    case 'read_poster':
      return isPoster || response.challengeIdentity === 'named' ? ALLOW : HIDE;
    case 'withdraw':
      return bindingDecision(actor, response.responderId);
    case 'answer':
      return writerDecision(actor, response.responderId, ['owner', 'submitter', 'editor']);
    case 'handle':
      return isPoster ? writerDecision(actor, response.posterId, HANDLERS) : refuse();
  }
}

/** Sending a response binds, is for an organisation that is verified now, and never answers an own challenge. */
function submitDecision(
  person: Person,
  { responderId, responderStanding, posterId }: ResponseFacts,
): Decision {
  if (!isMemberOrMandated(person, responderId)) return HIDE;
  if (responderId === posterId) return refuse();
  const decision = bindingDecision(person, responderId);
  if (!decision.allowed) return decision;
  return responderStanding === 'verified' ? ALLOW : refuse('organisation_unverified');
}

function readsAsPoster(person: Person, response: ResponseFacts): boolean {
  const { capabilityAudience, posterId, sharedWith, status } = response;
  // What is for Defensie asks of a unit's own people what it asks everywhere: a second factor.
  if (capabilityAudience === 'defence' && !viewerOf(person).audiences.includes('defence')) return false;
  if (isHandler(person, posterId)) return true;
  return status === 'shortlisted' && isSharedWith(person, { kind: 'shortlist', posterId, sharedWith });
}

/**
 * What an actor may do with the shortlist of a challenge: those who handle responses see all that came in and share
 * it; a colleague with whom it was shared reads it. For anybody else there is none.
 */
export function decideShortlist(
  actor: HumanActor,
  action: ShortlistAction,
  shortlist: ShortlistFacts,
): Decision {
  if (actor.kind === 'visitor') return HIDE;
  const { posterId } = shortlist;
  if (!isHandler(actor, posterId)) {
    if (!isSharedWith(actor, shortlist)) return HIDE;
    return action === 'read' ? ALLOW : refuse();
  }
  // Only members know who their colleagues are, so a broker shares with nobody.
  return action === 'share' ? roleDecision(actor, posterId, HANDLERS, { secondFactor: false }) : ALLOW;
}

function isHandler(person: Person, organisationId: string): boolean {
  return (
    isMandated(person, organisationId) ||
    rolesIn(person, organisationId).some((role) => HANDLERS.includes(role))
  );
}

/** A colleague who has left the organisation sees nothing of it any more. */
function isSharedWith(person: Person, { posterId, sharedWith }: ShortlistFacts): boolean {
  return isMember(person, posterId) && sharedWith.includes(person.userId);
}

/**
 * Whether who reads a response also reads the listing of the other side behind it: as published, also after that was
 * hidden, has expired or was archived, while its audience includes the reader. Never a draft, nor a change that waits
 * for its release.
 */
export function canSeeThroughResponse(
  actor: Actor,
  listing: Pick<ListingFacts, 'organisationId' | 'status' | 'audience'>,
): boolean {
  if (actor.kind === 'system') return true;
  const viewer = viewerOf(actor);
  if (viewer.ownOrganisationIds.includes(listing.organisationId)) return true;
  return (
    listing.status !== 'draft' &&
    listing.status !== 'in_review' &&
    viewer.audiences.includes(listing.audience)
  );
}
