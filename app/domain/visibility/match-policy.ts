import { canSeeListing } from './listing-policy.ts';
import type { Decision, MatchAction, MatchFacts } from './policy-objects.ts';
import {
  ALLOW,
  HIDE,
  isMemberOrMandated,
  refuse,
  writerDecision,
  type HumanActor,
} from './role-decisions.ts';

/**
 * What an actor may do with the marks that an organisation puts on a pair: they are its own, and it marks only pairs
 * of which one side is its own.
 */
export function decideMatch(actor: HumanActor, action: MatchAction, match: MatchFacts): Decision {
  const sides = [match.challenge, match.capability];
  if (!sides.every((listing) => canSeeListing(actor, listing))) return HIDE;
  if (actor.kind === 'visitor') return refuse('log_in');
  const own = sides.filter((listing) => listing.organisationId === match.organisationId);
  if (own.length !== 1 || !isMemberOrMandated(actor, match.organisationId)) return HIDE;
  switch (action) {
    case 'read_marks':
      return ALLOW;
    case 'mark':
      return writerDecision(actor, match.organisationId, ['owner', 'submitter', 'editor']);
  }
}
