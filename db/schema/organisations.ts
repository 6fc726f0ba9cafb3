import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  Audience,
  ContactPurpose,
  InvitationStatus,
  JoinRequestStatus,
  MandateStatus,
  OrganisationKind,
  OrganisationRole,
  RegistrationScheme,
  SiteKind,
  SizeClass,
  VerificationMethod,
  VerificationOutcome,
  VerificationState,
} from '../enums.ts';
import { createdAt, id, publicId, time, updatedAt } from '../columns.ts';
import { users } from './accounts.ts';

export const organisations = pgTable(
  'organisations',
  {
    id: id(),
    publicId: publicId(),
    name: text('name').notNull(),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    /** ISO 3166-1 alpha-2. */
    country: text('country').notNull().default('NL'),
    /** ISO 3166-2, only for NL. */
    province: text('province'),
    city: text('city'),
    sizeClass: text('size_class').$type<SizeClass>(),
    foundedYear: integer('founded_year'),
    website: text('website'),
    /** ISO 639-1 codes of the languages the organisation works in. */
    languages: text('languages')
      .array()
      .notNull()
      .default(sql`'{}'`),
    logoFileId: uuid('logo_file_id'),
    /** Who may see the organisation's page. */
    audience: text('audience').$type<Audience>().notNull().default('verified'),
    /** Cache of the newest verification; one writer: the verification verbs and the expiry job. */
    verificationState: text('verification_state').$type<VerificationState>().notNull().default('unverified'),
    verifiedUntil: date('verified_until'),
    /** When verification was last asked for; the queue is in this order. */
    verificationRequestedAt: time('verification_requested_at'),
    /** Key in the list an import came from (`externalSource`); null when made in the site. */
    externalId: text('external_id'),
    externalSource: text('external_source').notNull().default(''),
    archivedAt: time('archived_at'),
    /** Counts edits; an edit names the version it started from. */
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    check('organisations_province_nl', sql`${table.province} is null or ${table.country} = 'NL'`),
    index('organisations_state').on(table.verificationState),
    uniqueIndex('organisations_external').on(table.externalSource, table.externalId),
  ],
);

const organisationId = () =>
  uuid('organisation_id')
    .notNull()
    .references(() => organisations.id, { onDelete: 'cascade' });

export const organisationRegistrations = pgTable(
  'organisation_registrations',
  {
    id: id(),
    organisationId: organisationId(),
    country: text('country').notNull(),
    scheme: text('scheme').$type<RegistrationScheme>().notNull(),
    number: text('number').notNull(),
  },
  (table) => [
    uniqueIndex('organisation_registrations_once').on(table.country, table.scheme, table.number),
    // KVK, LEI, PIC and NCAGE numbers are unique whatever country was chosen with them.
    uniqueIndex('organisation_registrations_worldwide')
      .on(table.scheme, table.number)
      .where(sql`${table.scheme} <> 'NATIONAL'`),
    index('organisation_registrations_organisation').on(table.organisationId),
  ],
);

export const organisationSites = pgTable(
  'organisation_sites',
  {
    id: id(),
    organisationId: organisationId(),
    kind: text('kind').$type<SiteKind>().notNull(),
    street: text('street'),
    postcode: text('postcode'),
    city: text('city').notNull(),
    country: text('country').notNull(),
    province: text('province'),
  },
  (table) => [
    index('organisation_sites_organisation').on(table.organisationId),
    check('organisation_sites_province_nl', sql`${table.province} is null or ${table.country} = 'NL'`),
  ],
);

export const certificates = pgTable(
  'certificates',
  {
    id: id(),
    publicId: publicId(),
    organisationId: organisationId(),
    /** Code in the reference list `certificate`, with the version that was chosen. */
    scheme: text('scheme').notNull(),
    schemeVersion: integer('scheme_version').notNull(),
    number: text('number').notNull().default(''),
    issuer: text('issuer').notNull().default(''),
    scope: text('scope').notNull().default(''),
    validFrom: date('valid_from'),
    validUntil: date('valid_until'),
    fileId: uuid('file_id'),
    verifiedBy: uuid('verified_by').references(() => users.id, { onDelete: 'set null' }),
    verifiedAt: time('verified_at'),
    /** Counts edits; a verifier names the version that was seen. */
    version: integer('version').notNull().default(1),
  },
  (table) => [index('certificates_organisation').on(table.organisationId)],
);

/** Membership of a branch organisation or network (NIDV, FME …): code in the reference list `affiliation`. */
export const organisationAffiliations = pgTable(
  'organisation_affiliations',
  { organisationId: organisationId(), code: text('code').notNull(), version: integer('version').notNull() },
  (table) => [primaryKey({ columns: [table.organisationId, table.code] })],
);

/** Self-declared ownership. Fixed audience: own organisation, Defensie, mandated broker; never in index or score. */
export const ownershipDeclarations = pgTable('ownership_declarations', {
  organisationId: uuid('organisation_id')
    .primaryKey()
    .references(() => organisations.id, { onDelete: 'cascade' }),
  /** Share held from the EU or NATO countries, whole per cents. */
  euNatoPercent: integer('eu_nato_percent'),
  ultimateOwnerCountry: text('ultimate_owner_country'),
  highRiskCountryLink: boolean('high_risk_country_link'),
  note: text('note').notNull().default(''),
  declaredBy: uuid('declared_by').references(() => users.id, { onDelete: 'set null' }),
  declaredAt: time('declared_at').notNull().defaultNow(),
});

/** Personal data with a fixed audience; every read by another party is an event. */
export const contactPersons = pgTable(
  'contact_persons',
  {
    id: id(),
    publicId: publicId(),
    organisationId: organisationId(),
    purpose: text('purpose').$type<ContactPurpose>().notNull(),
    name: text('name').notNull(),
    jobTitle: text('job_title').notNull().default(''),
    email: text('email').notNull().default(''),
    phone: text('phone').notNull().default(''),
  },
  (table) => [index('contact_persons_organisation').on(table.organisationId)],
);

/** An earlier project. Verified ones count as track record. */
export const projectReferences = pgTable(
  'project_references',
  {
    id: id(),
    publicId: publicId(),
    organisationId: organisationId(),
    title: text('title').notNull(),
    customer: text('customer').notNull().default(''),
    description: text('description').notNull().default(''),
    startYear: integer('start_year'),
    endYear: integer('end_year'),
    verifiedBy: uuid('verified_by').references(() => users.id, { onDelete: 'set null' }),
    verifiedAt: time('verified_at'),
    /** Counts edits; a verifier names the version that was seen. */
    version: integer('version').notNull().default(1),
  },
  (table) => [index('project_references_organisation').on(table.organisationId)],
);

export const verifications = pgTable(
  'verifications',
  {
    id: id(),
    organisationId: organisationId(),
    outcome: text('outcome').$type<VerificationOutcome>().notNull(),
    method: text('method').$type<VerificationMethod>().notNull(),
    /** Why it was refused, or what was seen. The organisation reads a refusal's reason. */
    reason: text('reason').notNull().default(''),
    decidedBy: uuid('decided_by').references(() => users.id, { onDelete: 'set null' }),
    decidedAt: time('decided_at').notNull().defaultNow(),
    expiresOn: date('expires_on'),
  },
  (table) => [index('verifications_organisation').on(table.organisationId)],
);

/** An organisation lets a branch organisation act for it. */
export const mandates = pgTable(
  'mandates',
  {
    id: id(),
    publicId: publicId(),
    organisationId: organisationId(),
    brokerOrganisationId: uuid('broker_organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    status: text('status').$type<MandateStatus>().notNull().default('active'),
    givenBy: uuid('given_by').references(() => users.id, { onDelete: 'set null' }),
    givenAt: time('given_at').notNull().defaultNow(),
    endedAt: time('ended_at'),
  },
  (table) => [
    uniqueIndex('mandates_one_active')
      .on(table.organisationId, table.brokerOrganisationId)
      .where(sql`${table.status} = 'active'`),
    index('mandates_broker').on(table.brokerOrganisationId),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    id: id(),
    publicId: publicId(),
    organisationId: organisationId(),
    email: text('email').notNull(),
    role: text('role').$type<OrganisationRole>().notNull(),
    status: text('status').$type<InvitationStatus>().notNull().default('open'),
    /** SHA-256 of the token in the mail. */
    tokenHash: text('token_hash').notNull().unique(),
    invitedBy: uuid('invited_by').references(() => users.id, { onDelete: 'set null' }),
    expiresAt: time('expires_at').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('invitations_one_open')
      .on(table.organisationId, table.email)
      .where(sql`${table.status} = 'open'`),
  ],
);

/** A person at a known registration asks to join instead of making a double. */
export const joinRequests = pgTable(
  'join_requests',
  {
    id: id(),
    publicId: publicId(),
    organisationId: organisationId(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    message: text('message').notNull().default(''),
    status: text('status').$type<JoinRequestStatus>().notNull().default('open'),
    answeredBy: uuid('answered_by').references(() => users.id, { onDelete: 'set null' }),
    answeredAt: time('answered_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('join_requests_one_open')
      .on(table.organisationId, table.userId)
      .where(sql`${table.status} = 'open'`),
  ],
);
