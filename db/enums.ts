/** The closed value sets of the domain. A leaf: imports nothing, may be imported everywhere. */

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** Kinds of organisation (DOMAIN: startups to financiers, and the government's own sides). */
export const ORGANISATION_KINDS = [
  'startup',
  'scale_up',
  'sme',
  'prime',
  'knowledge_institute',
  'defence_unit',
  'government',
  'branch_organisation',
  'regional_development_agency',
  'financier',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** EU size classes by head count: < 10, < 50, < 250, 250 and more. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** Registers in which an organisation can be known. `KVK` is the Dutch trade register. */
export const REGISTRATION_SCHEMES = ['KVK', 'LEI', 'PIC', 'NCAGE', 'NATIONAL'] as const;
export type RegistrationScheme = (typeof REGISTRATION_SCHEMES)[number];

export const SITE_KINDS = ['headquarters', 'office', 'production', 'laboratory', 'test_facility'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

export const CONTACT_PURPOSES = ['general', 'sales', 'technology', 'security', 'finance'] as const;
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

export const ORGANISATION_ROLES = ['owner', 'submitter', 'editor', 'reader'] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

export const PLATFORM_ROLES = [
  'administrator',
  'auditor',
  'programme_manager',
  'broker',
  'defence_requester',
  'developer',
] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

export const CALL_ROLES = ['officer', 'opener', 'assessor', 'moderator', 'decider'] as const;
export type CallRole = (typeof CALL_ROLES)[number];

export const ROLE_SCOPES = ['platform', 'organisation', 'call'] as const;
export type RoleScope = (typeof ROLE_SCOPES)[number];

export const VERIFICATION_METHODS = [
  'trade_register',
  'eherkenning',
  'broker_visit',
  'document_check',
  'government_source',
] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

export const VERIFICATION_OUTCOMES = ['verified', 'refused'] as const;
export type VerificationOutcome = (typeof VERIFICATION_OUTCOMES)[number];

/** Where an organisation stands with verification; derived from its newest verification, stored as a cache. */
export const VERIFICATION_STATES = ['unverified', 'requested', 'verified', 'refused', 'expired'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export const MANDATE_STATUSES = ['active', 'ended'] as const;
export type MandateStatus = (typeof MANDATE_STATUSES)[number];

export const INVITATION_STATUSES = ['open', 'accepted', 'withdrawn', 'expired'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

export const JOIN_REQUEST_STATUSES = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type JoinRequestStatus = (typeof JOIN_REQUEST_STATUSES)[number];

export const LISTING_KINDS = ['challenge', 'capability'] as const;
export type ListingKind = (typeof LISTING_KINDS)[number];

export const LISTING_STATUSES = ['draft', 'in_review', 'published', 'hidden', 'expired', 'archived'] as const;
export type ListingStatus = (typeof LISTING_STATUSES)[number];

export const AUDIENCES = ['public', 'verified', 'defence', 'private'] as const;
export type Audience = (typeof AUDIENCES)[number];

/**
 * Where the organisation behind a listing stands: `verified` may publish and is seen, `imported` (known from a list,
 * not yet verified) is seen, `none` (never verified, refused, expired) is neither.
 */
export const STANDINGS = ['verified', 'imported', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

export const IDENTITIES = ['named', 'masked'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** The five NLD areas of the D-SII, maritime beside them, outside, and what an import could not place. */
export const AREA_CODES = ['MAT', 'SPA', 'QUA', 'INT', 'SEN', 'MAR', 'OUT', 'unclassified'] as const;
export type AreaCode = (typeof AREA_CODES)[number];

/** What kind of thing a capability offers. A test facility is a capability too. */
export const OFFER_KINDS = ['product', 'technology', 'service', 'production', 'test_facility'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What the poster itself says of dual use and the Common Military List; shown to its own side, Defensie and brokers. */
export const EXPORT_CLASSES = ['unknown', 'civil', 'dual_use', 'military'] as const;
export type ExportClass = (typeof EXPORT_CLASSES)[number];

/** In what a quantity is counted, so that capacity can be held against need without reading text. */
export const UNITS = [
  'pieces',
  'systems',
  'kilograms',
  'tonnes',
  'metres',
  'square_metres',
  'cubic_metres',
  'hours',
  'days',
  'licences',
] as const;
export type Unit = (typeof UNITS)[number];

export const PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** How one wants to work together. */
export const COOPERATION_FORMS = [
  'joint_development',
  'pilot',
  'production',
  'supply',
  'licence',
  'consortium',
  'testing',
  'research',
] as const;
export type CooperationForm = (typeof COOPERATION_FORMS)[number];

/** Bands of money, for a budget and for finance that is sought. */
export const MONEY_BANDS = ['under_50k', '50k_250k', '250k_1m', '1m_5m', '5m_25m', 'over_25m'] as const;
export type MoneyBand = (typeof MONEY_BANDS)[number];

/** Whether the poster would be the first customer. */
export const LAUNCHING_INTENTS = ['no', 'possible', 'yes'] as const;
export type LaunchingIntent = (typeof LAUNCHING_INTENTS)[number];

/** How a challenge ended. */
export const CHALLENGE_ENDS = ['met', 'withdrawn', 'call_published'] as const;
export type ChallengeEnd = (typeof CHALLENGE_ENDS)[number];

/** What an organisation thinks of a counterpart; nobody else sees it. */
export const MATCH_MARKS = ['interesting', 'not_for_us'] as const;
export type MatchMark = (typeof MATCH_MARKS)[number];

export const MATCH_MARK_REASONS = [
  'other_subject',
  'maturity',
  'capacity',
  'region',
  'already_known',
  'no_time',
  'other',
] as const;
export type MatchMarkReason = (typeof MATCH_MARK_REASONS)[number];

export const RESPONSE_STATUSES = ['submitted', 'shortlisted', 'declined', 'withdrawn', 'closed'] as const;
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

/** Why a response was declined; the responder sees it. */
export const DECLINE_REASONS = [
  'other_subject',
  'maturity',
  'capacity',
  'timing',
  'price',
  'region',
  'better_fit_elsewhere',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const IMPORT_STATUSES = ['waiting', 'running', 'done', 'failed'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export const TEXT_ORIGINS = ['original', 'translation'] as const;
export type TextOrigin = (typeof TEXT_ORIGINS)[number];

/** What a stored text, file, event or notification can belong to. */
export const OBJECT_KINDS = [
  'user',
  'session',
  'organisation',
  'membership',
  'invitation',
  'join_request',
  'verification',
  'mandate',
  'contact_person',
  'certificate',
  'project_reference',
  'listing',
  'match',
  'response',
  'import',
  'file',
  'reference_term',
  'role',
  'mail',
  'job',
  'audit',
] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

export const SCAN_STATES = ['pending', 'clean', 'infected', 'failed', 'not_configured'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

export const MAIL_STATUSES = ['queued', 'sent', 'failed', 'kept'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

export const NOTIFICATION_CHANNELS = ['immediate', 'daily', 'none'] as const;
export type NotificationChannel = (typeof NOTIFICATION_CHANNELS)[number];

export const ACCOUNT_TOKEN_PURPOSES = ['confirm_email', 'reset_password', 'change_email'] as const;
export type AccountTokenPurpose = (typeof ACCOUNT_TOKEN_PURPOSES)[number];

/** Reference lists a choice can come from; each is versioned per term. */
export const REFERENCE_LISTS = [
  'area',
  'sub_technology',
  'domain',
  'trl',
  'cpv',
  'province',
  'certificate',
  'affiliation',
  'country',
  'thesaurus',
] as const;
export type ReferenceList = (typeof REFERENCE_LISTS)[number];
