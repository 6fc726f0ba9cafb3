import type {
  ChallengeEnd,
  DeclineReason,
  Locale,
  MandateStatus,
  MatchMark,
  MatchMarkReason,
  ObjectKind,
  OrganisationRole,
  PlatformRole,
  ReferenceList,
} from '#db/enums.ts';

/**
 * Everything that can have happened: a closed union. `data` holds codes, ids and numbers that may stay for good;
 * `personal` holds what must be erasable. Names are `noun.past-participle`.
 */
export type DefportEvent =
  // accounts
  | Event<'account.created', 'user', None, { email: string; name: string }>
  | Event<'account.email-confirmed', 'user'>
  | Event<'account.email-changed', 'user', None, { from: string; to: string }>
  | Event<'account.edited', 'user', { locale: Locale }, { from: string; to: string }>
  | Event<'account.password-changed', 'user', { how: 'changed' | 'reset' }>
  | Event<'account.second-factor-added', 'user'>
  | Event<'account.second-factor-removed', 'user'>
  | Event<'account.recovery-codes-renewed', 'user'>
  | Event<'account.recovery-code-used', 'user'>
  | Event<'account.disabled', 'user'>
  | Event<'account.enabled', 'user'>
  | Event<'account.exported', 'user'>
  | Event<'account.erased', 'user'>
  | Event<'session.started', 'user', { secondFactor: boolean }, { address: string; device: string }>
  | Event<'session.refused', 'user', { step: 'password' | 'second_factor' }, { address: string }>
  | Event<'session.ended', 'user', { all: boolean }>
  | Event<'role.granted', 'role', { userId: string; role: PlatformRole }>
  | Event<'role.ended', 'role', { userId: string; role: PlatformRole }>
  // organisations
  | Event<'organisation.created', 'organisation', { imported?: boolean }>
  | Event<'organisation.edited', 'organisation', { fields: string[]; imported?: boolean }>
  | Event<'organisation.logo-changed', 'organisation'>
  | Event<'organisation.verification-requested', 'organisation'>
  | Event<'organisation.verified', 'organisation', { method: string; expiresOn: string | null }>
  | Event<'organisation.verification-refused', 'organisation', { method: string }>
  | Event<'organisation.verification-expired', 'organisation'>
  | Event<'organisation.verification-withdrawn', 'organisation'>
  | Event<'organisation.ownership-declared', 'organisation'>
  | Event<'organisation.ownership-read', 'organisation'>
  | Event<'organisation.contacts-read', 'organisation', { contactIds: string[] }>
  | Event<
      'organisation.exported',
      'organisation',
      { what: 'listings' | 'responses'; format: 'csv' | 'json'; rows: number }
    >
  | Event<'contact.added', 'contact_person', { organisationId: string }>
  | Event<'contact.edited', 'contact_person', { organisationId: string }>
  | Event<'contact.removed', 'contact_person', { organisationId: string }>
  | Event<'certificate.added', 'certificate', { organisationId: string; scheme: string }>
  | Event<'certificate.edited', 'certificate', { organisationId: string; scheme: string }>
  | Event<'certificate.removed', 'certificate', { organisationId: string; scheme: string }>
  | Event<'certificate.verified', 'certificate', { organisationId: string; scheme: string }>
  | Event<'reference.added', 'project_reference', { organisationId: string }>
  | Event<'reference.edited', 'project_reference', { organisationId: string }>
  | Event<'reference.removed', 'project_reference', { organisationId: string }>
  | Event<'reference.verified', 'project_reference', { organisationId: string }>
  | Event<
      'member.invited',
      'invitation',
      { organisationId: string; role: OrganisationRole },
      { email: string }
    >
  | Event<'member.invitation-withdrawn', 'invitation', { organisationId: string }>
  | Event<'member.joined', 'membership', { organisationId: string; userId: string; role: OrganisationRole }>
  | Event<
      'member.role-changed',
      'membership',
      { organisationId: string; userId: string; from: OrganisationRole; to: OrganisationRole }
    >
  | Event<'member.left', 'membership', { organisationId: string; userId: string; removed: boolean }>
  | Event<'join.requested', 'join_request', { organisationId: string }>
  | Event<'join.accepted', 'join_request', { organisationId: string; userId: string; role: OrganisationRole }>
  | Event<'join.declined', 'join_request', { organisationId: string; userId: string }>
  | Event<'join.withdrawn', 'join_request', { organisationId: string }>
  | Event<'mandate.given', 'mandate', MandateData>
  | Event<'mandate.ended', 'mandate', MandateData & { status: MandateStatus }>
  // listings
  | Event<'listing.created', 'listing', ListingData>
  | Event<'listing.edited', 'listing', ListingData & { fields: string[] }>
  | Event<'listing.published', 'listing', ListingData>
  | Event<'listing.release-requested', 'listing', ListingData>
  | Event<'listing.returned', 'listing', ListingData>
  | Event<'listing.hidden', 'listing', ListingData>
  | Event<'listing.shown', 'listing', ListingData>
  | Event<'listing.expired', 'listing', ListingData>
  /** It ends within so many days, on its last day `until` (`YYYY-MM-DD`). */
  | Event<'listing.expiring', 'listing', ListingData & { days: number; until: string }>
  /** Pairs worth a look were found for listings of this organisation, later than `since` (ISO 8601; null: the first). */
  | Event<'listing.matched', 'organisation', { organisationId: string; since: string | null }>
  | Event<'listing.renewed', 'listing', ListingData>
  | Event<'listing.archived', 'listing', ListingData>
  | Event<'listing.ended', 'listing', ListingData & { endedAs: ChallengeEnd }>
  | Event<'listing.restored', 'listing', ListingData>
  | Event<'listing.marking-found', 'listing', ListingData & { markings: string[] }>
  // responses
  | Event<
      'response.submitted',
      'response',
      ResponseData & {
        /** What the two sides were told of the fit, when the pair had been ranked. */
        score: number | null;
        engineVersion: string | null;
      }
    >
  | Event<'response.withdrawn', 'response', ResponseData>
  | Event<'response.shortlisted', 'response', ResponseData>
  | Event<'response.unshortlisted', 'response', ResponseData>
  | Event<'response.declined', 'response', ResponseData & { reason: DeclineReason }>
  | Event<'response.closed', 'response', ResponseData & { endedAs: ChallengeEnd }>
  | Event<'response.asked', 'response', ResponseData>
  | Event<'response.answered', 'response', ResponseData>
  | Event<'shortlist.shared', 'listing', { organisationId: string; userId: string }>
  | Event<'shortlist.unshared', 'listing', { organisationId: string; userId: string }>
  // matches; the object of a mark is the pair, challenge first
  | Event<'match.marked', 'match', MarkData & { mark: MatchMark; reason: MatchMarkReason | null }>
  | Event<'match.unmarked', 'match', MarkData & { mark: MatchMark }>
  | Event<'import.started', 'import', { source: string; isDryRun: boolean }>
  | Event<'import.finished', 'import', ImportData>
  | Event<'import.failed', 'import', { source: string; isDryRun: boolean; code: string }>
  // ground
  | Event<'file.stored', 'file', { ownerKind: ObjectKind; ownerId: string; purpose: string; sha256: string }>
  | Event<'file.removed', 'file', { ownerKind: ObjectKind; ownerId: string; purpose: string }>
  | Event<'file.scanned', 'file', { state: string }>
  | Event<'reference-term.added', 'reference_term', TermData>
  | Event<'reference-term.edited', 'reference_term', TermData>
  | Event<'reference-term.retired', 'reference_term', TermData>
  | Event<'reference-list.imported', 'reference_term', { list: ReferenceList; added: number; edited: number }>
  | Event<'job.retried', 'job', { task: string }>
  | Event<'audit.exported', 'audit', { rows: number }>;

type None = Record<never, never>;
type MandateData = { organisationId: string; brokerOrganisationId: string };
/** `imported`: written by an import, and not by somebody here; `declaredBy` then is who stands for it. */
type ListingData = { organisationId: string; kind: string; imported?: boolean; declaredBy?: string };
type ImportData = {
  source: string;
  rows: number;
  bad: number;
  added: number;
  changed: number;
  published: number;
};
/** `organisationId` is the responder, `posterId` the organisation of the challenge. */
type ResponseData = { challengeId: string; capabilityId: string; organisationId: string; posterId: string };
type MarkData = {
  organisationId: string;
  challengeId: string;
  capabilityId: string;
  /** What the reader had before their eyes. */
  score: number | null;
  engineVersion: string | null;
};
type TermData = { list: ReferenceList; code: string; version: number };

type Event<
  Type extends string,
  Kind extends ObjectKind,
  Data extends object = None,
  Personal extends object = never,
> = {
  type: Type;
  object: { kind: Kind; id: string };
  from?: string;
  to?: string;
  data: Data;
} & ([Personal] extends [never] ? { personal?: never } : { personal: Personal });

export type EventType = DefportEvent['type'];
export type EventOf<Type extends EventType> = Extract<DefportEvent, { type: Type }>;
