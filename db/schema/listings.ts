import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AreaCode,
  Audience,
  ChallengeEnd,
  CooperationForm,
  ExportClass,
  Identity,
  LaunchingIntent,
  ListingKind,
  ListingStatus,
  MoneyBand,
  OfferKind,
  OrganisationKind,
  Period,
  ReferenceList,
  Unit,
} from '../enums.ts';
import { createdAt, id, publicId, time, updatedAt } from '../columns.ts';
import { users } from './accounts.ts';
import { organisations } from './organisations.ts';

/** Challenges (what is needed) and capabilities (what is offered). */
export const listings = pgTable(
  'listings',
  {
    id: id(),
    publicId: publicId(),
    kind: text('kind').$type<ListingKind>().notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    status: text('status').$type<ListingStatus>().notNull().default('draft'),
    audience: text('audience').$type<Audience>().notNull().default('verified'),
    identity: text('identity').$type<Identity>().notNull().default('named'),
    /**
     * Has ever been published under the organisation's name, so that who kept its address knows whose it is. The database
     * sets it whenever that happens (trigger `listings_was_named`), whoever writes; nothing takes it back.
     */
    wasNamed: boolean('was_named').notNull().default(false),
    /** Capability: where it is now (min = max). Challenge: the window that is wanted. 1 to 9. */
    trlMin: integer('trl_min'),
    trlMax: integer('trl_max'),
    /** A hard window excludes what lies outside; a soft one only scores. */
    trlHard: boolean('trl_hard').notNull().default(false),
    keywords: text('keywords')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** What kind of thing a capability offers. */
    offerKind: text('offer_kind').$type<OfferKind>(),
    /** The poster's own word; its audience is fixed (own side, Defensie, brokers), and it never enters index or score. */
    exportClass: text('export_class').$type<ExportClass>().notNull().default('unknown'),
    /** TRL that a capability means to reach. */
    trlTarget: integer('trl_target'),
    /** Capability: how much it makes in a period, and to how much that can grow. */
    capacity: integer('capacity'),
    capacityScalableTo: integer('capacity_scalable_to'),
    capacityPeriod: text('capacity_period').$type<Period>(),
    /** Challenge: how much is needed. */
    quantity: integer('quantity'),
    /** Of `capacity`, `capacityScalableTo` or `quantity`. */
    unit: text('unit').$type<Unit>(),
    leadTimeWeeks: integer('lead_time_weeks'),
    /** ISO 3166-2, where a capability is made or done, when it is not at the headquarters. */
    productionProvince: text('production_province'),
    /** Share of the value made there, in whole percent. */
    contentNl: integer('content_nl'),
    contentEu: integer('content_eu'),
    contentNato: integer('content_nato'),
    partnerKinds: text('partner_kinds')
      .array()
      .$type<OrganisationKind[]>()
      .notNull()
      .default(sql`'{}'`),
    cooperation: text('cooperation')
      .array()
      .$type<CooperationForm[]>()
      .notNull()
      .default(sql`'{}'`),
    financeSought: text('finance_sought').$type<MoneyBand>(),
    /** Challenge. */
    launchingCustomer: text('launching_customer').$type<LaunchingIntent>(),
    budgetBand: text('budget_band').$type<MoneyBand>(),
    neededBy: date('needed_by'),
    /** ISO 3166-2 codes of provinces where a partner is preferred. */
    preferredProvinces: text('preferred_provinces')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** How a challenge ended; the responders are told. */
    endedAs: text('ended_as').$type<ChallengeEnd>(),
    /** Days before the end for which the newest reminder was sent (30, 7); null when none was since it last ran. */
    remindedDays: integer('reminded_days'),
    /** Random key of the form that made it, so that a form that is sent twice makes one draft. */
    draftKey: text('draft_key'),
    /** Key in the list an import came from (`externalSource`), unique per kind and source. */
    externalId: text('external_id'),
    externalSource: text('external_source').notNull().default(''),
    /** Who declared that nothing classified or export-controlled is in it, and when. */
    declaredBy: uuid('declared_by').references(() => users.id, { onDelete: 'set null' }),
    declaredAt: time('declared_at'),
    /** Second person of a Defensie challenge. */
    releasedBy: uuid('released_by').references(() => users.id, { onDelete: 'set null' }),
    publishedAt: time('published_at'),
    expiresAt: time('expires_at'),
    createdBy: uuid('created_by').references(() => users.id, { onDelete: 'set null' }),
    version: integer('version').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    index('listings_organisation').on(table.organisationId, table.kind),
    index('listings_status').on(table.status, table.kind, table.publishedAt),
    uniqueIndex('listings_draft_key').on(table.organisationId, table.draftKey),
    uniqueIndex('listings_external').on(table.kind, table.externalSource, table.externalId),
    check(
      'listings_masked_not_public',
      sql`not (${table.identity} = 'masked' and ${table.audience} = 'public')`,
    ),
    check('listings_masked_never_named', sql`not (${table.identity} = 'masked' and ${table.wasNamed})`),
    check(
      'listings_amounts',
      sql`coalesce(least(${table.capacity}, ${table.capacityScalableTo}, ${table.quantity}, ${table.leadTimeWeeks}), 0) >= 0`,
    ),
    check(
      'listings_trl',
      sql`(${table.trlMin} is null or ${table.trlMin} between 1 and 9) and (${table.trlMax} is null or ${table.trlMax} between 1 and 9) and (${table.trlMin} is null or ${table.trlMax} is null or ${table.trlMin} <= ${table.trlMax})`,
    ),
  ],
);

export const listingAreas = pgTable(
  'listing_areas',
  {
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    code: text('code').$type<AreaCode>().notNull(),
    /** Version of the reference term that was chosen. */
    version: integer('version').notNull(),
    isPrimary: boolean('is_primary').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.code] }),
    uniqueIndex('listing_areas_one_primary')
      .on(table.listingId)
      .where(sql`${table.isPrimary}`),
  ],
);

/** Terms of reference lists that a listing chose: sub-technologies and operational domains. */
export const listingTags = pgTable(
  'listing_tags',
  {
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    list: text('list').$type<Extract<ReferenceList, 'sub_technology' | 'domain'>>().notNull(),
    code: text('code').notNull(),
    /** Version of the reference term that was chosen. */
    version: integer('version').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.list, table.code] }),
    index('listing_tags_code').on(table.list, table.code),
  ],
);

/** What a listing said at each of its versions, for its history and for showing who changed what meanwhile. */
export const listingVersions = pgTable(
  'listing_versions',
  {
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    /** The fields of the form as they were saved (`ListingInput`). */
    content: jsonb('content').$type<Record<string, unknown>>().notNull(),
    savedBy: uuid('saved_by').references(() => users.id, { onDelete: 'set null' }),
    savedAt: time('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.version] })],
);
