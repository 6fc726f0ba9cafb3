import type {
  Audience,
  Identity,
  ListingKind,
  ListingStatus,
  OrganisationKind,
  ResponseStatus,
  Standing,
} from '#db/enums.ts';
import type { OrganisationFilePurpose } from '../files/purposes.ts';
import type { ForbiddenReason } from '../errors.ts';

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
/** A file answers to the organisation or the listing it belongs to. */
export type FileFacts = {
  kind: 'file';
  /** Scanned and clean, or unscanned where the operator allows that. */
  isHarmless: boolean;
} & (
  | { purpose: OrganisationFilePurpose; owner: OrganisationFacts }
  | { purpose: 'attachment'; owner: ListingFacts }
);
/** An answer to a challenge with a capability; it has two sides. */
export type ResponseFacts = {
  kind: 'response';
  status: ResponseStatus;
  /** The organisation that posted the challenge. */
  posterId: string;
  /** The organisation of the capability. */
  responderId: string;
  /** Where the responder stands now. */
  responderStanding: Standing;
  challengeIdentity: Identity;
  capabilityIdentity: Identity;
  capabilityAudience: Audience;
  /** Users with whom the shortlist of the challenge was shared. */
  sharedWith: readonly string[];
};
/** What came in on a challenge and was set apart. */
export type ShortlistFacts = { kind: 'shortlist'; posterId: string; sharedWith: readonly string[] };
/** A challenge and a capability as one organisation looks at them. */
export type MatchFacts = {
  kind: 'match';
  /** The organisation that looks, and that a mark is private to. */
  organisationId: string;
  challenge: ListingFacts;
  capability: ListingFacts;
};
export type PolicyObject =
  ListingFacts | OrganisationFacts | FileFacts | PlatformFacts | ResponseFacts | ShortlistFacts | MatchFacts;

export const LISTING_ACTIONS = [
  'read',
  'read_identity',
  'read_matches',
  'read_export_class',
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
  'import',
] as const;
export const FILE_ACTIONS = ['read'] as const;
export const PLATFORM_ACTIONS = [
  'create_organisation',
  'manage_users',
  'manage_reference_data',
  'manage_jobs',
  'search_audit',
  'read_searches',
  'read_exposure',
  'verify_organisations',
  'read_mailbox',
  'record_matches',
  'read_shared_demand',
] as const;

/** `handle`: to shortlist, to ask, to decline. */
export const RESPONSE_ACTIONS = [
  'submit',
  'read',
  'read_text',
  'read_responder',
  'read_poster',
  'withdraw',
  'answer',
  'handle',
] as const;
/** `read`: what is on it. `read_all`: also what is not, or no longer. */
export const SHORTLIST_ACTIONS = ['read', 'read_all', 'share'] as const;
/** `mark`: to call it interesting, or not for us, and to undo that. */
export const MATCH_ACTIONS = ['read_marks', 'mark'] as const;

export type ListingAction = (typeof LISTING_ACTIONS)[number];
export type OrganisationAction = (typeof ORGANISATION_ACTIONS)[number];
export type FileAction = (typeof FILE_ACTIONS)[number];
export type MatchAction = (typeof MATCH_ACTIONS)[number];
export type PlatformAction = (typeof PLATFORM_ACTIONS)[number];
export type ResponseAction = (typeof RESPONSE_ACTIONS)[number];
export type ShortlistAction = (typeof SHORTLIST_ACTIONS)[number];
export type ActionOn<Subject extends PolicyObject> = Subject extends ListingFacts
  ? ListingAction
  : Subject extends OrganisationFacts
    ? OrganisationAction
    : Subject extends FileFacts
      ? FileAction
      : Subject extends ResponseFacts
        ? ResponseAction
        : Subject extends ShortlistFacts
          ? ShortlistAction
          : Subject extends MatchFacts
            ? MatchAction
            : PlatformAction;

/** `hidden`: as if it did not exist (404). `refused`: seen but not allowed (403), with a code. */
export type Decision =
  | { allowed: true }
  | { allowed: false; how: 'hidden' }
  | { allowed: false; how: 'refused'; reason: ForbiddenReason };
