import type { Actor, Person } from '../ctx.ts';
import type { Decision, ListingAction, ListingFacts } from './policy-objects.ts';
import {
  ALLOW,
  bindingDecision,
  HIDE,
  isMemberOrMandated,
  refuse,
  writerDecision,
  type HumanActor,
} from './role-decisions.ts';
import { holds, isDefence, viewerOf } from './viewer.ts';

/** What an actor may do with a challenge or capability. */
export function decideListing(actor: HumanActor, action: ListingAction, listing: ListingFacts): Decision {
  if (!canSeeListing(actor, listing)) return HIDE;
  if (action === 'read') return ALLOW;
  if (actor.kind === 'visitor') return decideForVisitor(action, listing);
  const isOwn = isMemberOrMandated(actor, listing.organisationId);
  switch (action) {
    case 'read_identity':
      return listing.identity === 'named' || isOwn ? ALLOW : HIDE;
    case 'read_matches':
      return isOwn || seesRanking(actor, listing) ? ALLOW : HIDE;
    case 'read_export_class':
      return isOwn || isDefence(actor) || holds(actor, 'broker') ? ALLOW : HIDE;
    case 'edit':
      return writerDecision(actor, listing.organisationId, ['owner', 'submitter', 'editor']);
    case 'publish':
      return publishingDecision(actor, listing);
    case 'withdraw':
      return bindingDecision(actor, listing.organisationId);
    case 'release': {
      const publishing = publishingDecision(actor, listing);
      if (!publishing.allowed) return publishing;
      return listing.declaredBy === actor.userId ? refuse() : ALLOW;
    }
  }
}

function decideForVisitor(action: ListingAction, listing: ListingFacts): Decision {
  if (action === 'read_identity') return listing.identity === 'named' ? ALLOW : HIDE;
  return action === 'read_export_class' ? HIDE : refuse('log_in');
}

/** Ranked capabilities of a challenge are seen by its poster, Defensie and brokers; a capability's fits by its own side. */
function seesRanking(person: Person, listing: ListingFacts): boolean {
  return listing.listingKind === 'challenge' && (isDefence(person) || holds(person, 'broker'));
}

/** Whether the listing exists for this actor. */
export function canSeeListing(actor: Actor, listing: ListingFacts): boolean {
  const viewer = viewerOf(actor);
  if (viewer.ownOrganisationIds.includes(listing.organisationId)) return true;
  return (
    listing.status === 'published' &&
    listing.standing !== 'none' &&
    !listing.hasLapsed &&
    viewer.audiences.includes(listing.audience)
  );
}

/** Publishing binds, and is only for an organisation that is verified now, whoever acts for it. */
function publishingDecision(person: Person, listing: ListingFacts): Decision {
  const decision = bindingDecision(person, listing.organisationId);
  if (!decision.allowed) return decision;
  return listing.standing === 'verified' ? ALLOW : refuse('organisation_unverified');
}
