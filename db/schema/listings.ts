import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AreaCode, Audience, Identity, ListingKind, ListingStatus } from '../enums.ts';
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
    /** Capability: where it is now (min = max). Challenge: the window that is wanted. 1 to 9. */
    trlMin: integer('trl_min'),
    trlMax: integer('trl_max'),
    /** A hard window excludes what lies outside; a soft one only scores. */
    trlHard: boolean('trl_hard').notNull().default(false),
    keywords: text('keywords')
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Key in the list an import came from, unique per organisation and kind. */
    externalId: text('external_id'),
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
    uniqueIndex('listings_external').on(table.kind, table.externalId),
    check(
      'listings_masked_not_public',
      sql`not (${table.identity} = 'masked' and ${table.audience} = 'public')`,
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

/** A challenge and a capability that fit: written by recordMatches, read by home pages, mails and introductions. */
export const matches = pgTable(
  'matches',
  {
    challengeId: uuid('challenge_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    capabilityId: uuid('capability_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** 0 to 100. */
    score: integer('score').notNull(),
    /** Parts of the score as codes and points. */
    parts: jsonb('parts').$type<{ code: string; points: number; max: number }[]>().notNull(),
    /** Reasons as codes and term ids, never sentences. */
    reasons: jsonb('reasons').$type<Record<string, unknown>>().notNull(),
    engineVersion: text('engine_version').notNull(),
    computedAt: time('computed_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.challengeId, table.capabilityId] }),
    index('matches_capability').on(table.capabilityId, table.score),
  ],
);
