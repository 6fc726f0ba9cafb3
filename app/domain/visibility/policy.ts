import type { Actor } from '../ctx.ts';
import { ACTION_OF } from '../files/purposes.ts';
import { decideListing } from './listing-policy.ts';
import { decideMatch } from './match-policy.ts';
import { decideOrganisation } from './organisation-policy.ts';
import { decidePlatform } from './platform-policy.ts';
import type {
  ActionOn,
  Decision,
  FileFacts,
  ListingAction,
  MatchAction,
  OrganisationAction,
  PlatformAction,
  PolicyObject,
  ResponseAction,
  ShortlistAction,
} from './policy-objects.ts';
import { decideResponse, decideShortlist } from './response-policy.ts';
import { ALLOW, HIDE, refuse, type HumanActor } from './role-decisions.ts';

export * from './policy-objects.ts';
export { canSeeListing } from './listing-policy.ts';
export { canSeeThroughResponse } from './response-policy.ts';
export { isMandated, isMember, rolesIn } from './role-decisions.ts';

/**
 * The one policy: decides every page, data request, search hit, file, export, feed and mail.
 * Pure; tested as a table of role × state × object × action.
 */
export function decide<Subject extends PolicyObject>(
  actor: Actor,
  action: ActionOn<Subject>,
  object: Subject,
): Decision {
  if (actor.kind === 'system') return ALLOW;
  switch (object.kind) {
    case 'listing':
      return decideListing(actor, action as ListingAction, object);
    case 'organisation':
      return decideOrganisation(actor, action as OrganisationAction, object);
    case 'file':
      return decideFile(actor, object);
    case 'platform':
      return decidePlatform(actor, action as PlatformAction);
    case 'response':
      return decideResponse(actor, action as ResponseAction, object);
    case 'shortlist':
      return decideShortlist(actor, action as ShortlistAction, object);
    case 'match':
      return decideMatch(actor, action as MatchAction, object);
  }
}

/** Whether the actor may; for buttons and links. */
export function may<Subject extends PolicyObject>(
  actor: Actor,
  action: ActionOn<Subject>,
  object: Subject,
): boolean {
  return decide(actor, action, object).allowed;
}

/** Whoever may not see the owner's part that the file belongs to gets no hint that there is one. */
function decideFile(actor: HumanActor, file: FileFacts): Decision {
  const reading =
    file.purpose === 'attachment'
      ? decideListing(actor, 'read', file.owner)
      : decideOrganisation(actor, ACTION_OF[file.purpose], file.owner);
  if (!reading.allowed) return HIDE;
  return file.isHarmless ? ALLOW : refuse();
}
