import type {
  Audience,
  Identity,
  ListingKind,
  ListingStatus,
  OrganisationKind,
  OrganisationRole,
  Standing,
} from '#db/enums.ts';
import type { Actor, Person } from '../ctx.ts';
import type { ForbiddenReason } from '../errors.ts';
import { ACTION_OF, type FilePurpose } from '../files/purposes.ts';
import { hasSecondFactor, holds, isDefence, ownOrganisationIds, viewerOf } from './viewer.ts';

/** What the policy needs to know of an object; nothing else of it plays a part. */
export type ListingFacts = {
  kind: 'listing';
  listingKind: ListingKind;
  organisationId: string;
  status: ListingStatus;
  audience: Audience;
  identity: Identity;
  /** Where its organisation stands now. */
  standing: Standing;
  /** Whether its last day is over, also when the job that says so has not run. */
  hasLapsed: boolean;
  /** Who asked for the release of a Defensie challenge; the second person is somebody else. */
  declaredBy: string | null;
};
export type OrganisationFacts = {
  kind: 'organisation';
  id: string;
  organisationKind: OrganisationKind;
  audience: Audience;
};
export type PlatformFacts = { kind: 'platform' };
/** A file answers to the organisation it belongs to. */
export type FileFacts = {
  kind: 'file';
  purpose: FilePurpose;
  owner: OrganisationFacts;
  /** Scanned and clean, or unscanned where the operator allows that. */
  isHarmless: boolean;
};
export type PolicyObject = ListingFacts | OrganisationFacts | FileFacts | PlatformFacts;

export const LISTING_ACTIONS = [
  'read',
  'read_identity',
  'read_matches',
  'edit',
  'publish',
  'release',
  'withdraw',
] as const;
export const ORGANISATION_ACTIONS = [
  'read',
  'read_profile',
  'read_contacts',
  'read_ownership',
  'read_members',
  'read_documents',
  'edit',
  'declare_ownership',
  'request_verification',
  'manage_members',
  'manage_mandates',
  'post',
  'verify',
  'request_join',
  'export',
] as const;
export const FILE_ACTIONS = ['read'] as const;
export const PLATFORM_ACTIONS = [
  'create_organisation',
  'manage_users',
  'manage_reference_data',
  'manage_jobs',
  'search_audit',
  'verify_organisations',
  'read_mailbox',
] as const;

export type ListingAction = (typeof LISTING_ACTIONS)[number];
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];
export type FileAction = (typeof FILE_ACTIONS)[number];
export type PlatformAction = (typeof PLATFORM_ACTIONS)[number];
export type ActionOn<Subject extends PolicyObject> = Subject extends ListingFacts
  ? ListingAction
  : Subject extends OrganisationFacts
    ? OrganisationAction
    : Subject extends FileFacts
      ? FileAction
      : PlatformAction;

/** `hidden`: as if it did not exist (404). `refused`: seen but not allowed (403), with a code. */
export type Decision =
  | { allowed: true }
  | { allowed: false; how: 'hidden' }
  | { allowed: false; how: 'refused'; reason: ForbiddenReason };

const ALLOW: Decision = { allowed: true };
const HIDE: Decision = { allowed: false, how: 'hidden' };
const refuse = (reason: ForbiddenReason = 'not_allowed'): Decision => ({
  allowed: false,
  how: 'refused',
  reason,
});

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

type HumanActor = Exclude<Actor, { kind: 'system' }>;

function decideListing(actor: HumanActor, action: ListingAction, listing: ListingFacts): Decision {
  if (!canSeeListing(actor, listing)) return HIDE;
  if (action === 'read') return ALLOW;
  if (actor.kind === 'visitor') {
    return action === 'read_identity' ? (listing.identity === 'named' ? ALLOW : HIDE) : refuse('log_in');
  }
  const isOwn = isMemberOrMandated(actor, listing.organisationId);
  switch (action) {
    case 'read_identity':
      return listing.identity === 'named' || isOwn ? ALLOW : HIDE;
    case 'read_matches':
      return isOwn || seesRanking(actor, listing) ? ALLOW : HIDE;
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

function decideOrganisation(
  actor: HumanActor,
  action: OrganisationAction,
  organisation: OrganisationFacts,
): Decision {
  const viewer = viewerOf(actor);
  const isOwn = viewer.ownOrganisationIds.includes(organisation.id);
  const isVerifier = actor.kind === 'person' && holds(actor, 'broker', 'programme_manager');
  const sees = isOwn || isVerifier || viewer.audiences.includes(organisation.audience);
  if (action === 'request_join') return actor.kind === 'visitor' ? refuse('log_in') : confirmed(actor);
  if (!sees) return HIDE;
  if (action === 'read') return ALLOW;
  if (actor.kind === 'visitor') return refuse('log_in');
  switch (action) {
    case 'read_profile':
      return ALLOW;
    case 'read_contacts':
      return isOwn || isDefence(actor) || isVerifier ? ALLOW : HIDE;
    case 'read_ownership':
      return isOwn || isDefence(actor) ? ALLOW : HIDE;
    case 'read_documents':
      return isOwn || isDefence(actor) || isVerifier ? ALLOW : HIDE;
    case 'declare_ownership':
      return roleDecision(actor, organisation.id, ['owner', 'submitter'], { secondFactor: true });
    case 'request_verification':
      return roleDecision(actor, organisation.id, ['owner', 'submitter'], { secondFactor: true });
    case 'read_members':
      return isMember(actor, organisation.id) ? ALLOW : HIDE;
    case 'edit':
      return writerDecision(actor, organisation.id, ['owner', 'submitter', 'editor']);
    case 'manage_members':
    case 'manage_mandates':
      return roleDecision(actor, organisation.id, ['owner'], { secondFactor: true });
    case 'export':
      return roleDecision(actor, organisation.id, ['owner', 'submitter', 'editor'], { secondFactor: false });
    case 'post':
      return writerDecision(actor, organisation.id, ['owner', 'submitter', 'editor']);
    case 'verify':
      if (!isVerifier) return secondFactorMissing(actor, ['broker', 'programme_manager']) ?? refuse();
      return isMember(actor, organisation.id) ? refuse() : ALLOW;
  }
}

/** Whoever may not see the owner's part that the file belongs to gets no hint that there is one. */
function decideFile(actor: HumanActor, file: FileFacts): Decision {
  if (!decideOrganisation(actor, ACTION_OF[file.purpose], file.owner).allowed) return HIDE;
  return file.isHarmless ? ALLOW : refuse();
}

const PLATFORM_TABLE: Readonly<Record<Exclude<PlatformAction, 'create_organisation'>, readonly string[]>> = {
  manage_users: ['administrator'],
  manage_reference_data: ['administrator', 'programme_manager'],
  manage_jobs: ['administrator'],
  search_audit: ['administrator', 'auditor'],
  verify_organisations: ['broker', 'programme_manager'],
  read_mailbox: ['developer'],
};

function decidePlatform(actor: HumanActor, action: PlatformAction): Decision {
  if (actor.kind === 'visitor') return refuse('log_in');
  if (action === 'create_organisation') return confirmed(actor);
  const roles = PLATFORM_TABLE[action];
  if (holds(actor, ...roles)) return ALLOW;
  return secondFactorMissing(actor, roles) ?? HIDE;
}

/** A person who has the role but no second factor yet is sent to set one up. */
function secondFactorMissing(person: Person, roles: readonly string[]): Decision | undefined {
  const hasRole = person.roles.some((held) => held.scope === 'platform' && roles.includes(held.role));
  return hasRole && !hasSecondFactor(person) ? refuse('set_up_second_factor') : undefined;
}

/** What binds the organisation: by its owner or submitter with a second factor, or its mandated broker. */
function bindingDecision(person: Person, organisationId: string): Decision {
  if (isMandated(person, organisationId)) return ALLOW;
  return roleDecision(person, organisationId, ['owner', 'submitter'], { secondFactor: true });
}

/** Publishing binds, and is only for an organisation that is verified now, whoever acts for it. */
function publishingDecision(person: Person, listing: ListingFacts): Decision {
  const decision = bindingDecision(person, listing.organisationId);
  if (!decision.allowed) return decision;
  return listing.standing === 'verified' ? ALLOW : refuse('organisation_unverified');
}

function writerDecision(
  person: Person,
  organisationId: string,
  roles: readonly OrganisationRole[],
): Decision {
  if (isMandated(person, organisationId)) return ALLOW;
  return roleDecision(person, organisationId, roles, { secondFactor: false });
}

function roleDecision(
  person: Person,
  organisationId: string,
  roles: readonly OrganisationRole[],
  { secondFactor }: { secondFactor: boolean },
): Decision {
  if (!rolesIn(person, organisationId).some((role) => roles.includes(role))) return refuse();
  const isConfirmed = confirmed(person);
  if (!isConfirmed.allowed) return isConfirmed;
  return secondFactor && !hasSecondFactor(person) ? refuse('set_up_second_factor') : ALLOW;
}

function confirmed(person: Person): Decision {
  return person.emailConfirmed ? ALLOW : refuse('confirm_email');
}

/** The running roles of a person in an organisation. */
export function rolesIn(person: Person, organisationId: string): OrganisationRole[] {
  return person.roles.flatMap((held) =>
    held.scope === 'organisation' && held.organisationId === organisationId ? [held.role] : [],
  );
}

export function isMember(person: Person, organisationId: string): boolean {
  return rolesIn(person, organisationId).length > 0;
}

export function isMandated(person: Person, organisationId: string): boolean {
  return (
    holds(person, 'broker') && person.mandates.some((mandate) => mandate.organisationId === organisationId)
  );
}

function isMemberOrMandated(person: Person, organisationId: string): boolean {
  return ownOrganisationIds(person).includes(organisationId);
}
