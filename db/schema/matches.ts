import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { MatchMark, MatchMarkReason } from '../enums.ts';
import { time } from '../columns.ts';
import { users } from './accounts.ts';
import { listings } from './listings.ts';
import { organisations } from './organisations.ts';

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
    /** When the pair was first recorded; stays when it is ranked again. */
    foundAt: time('found_at').notNull().defaultNow(),
    computedAt: time('computed_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.challengeId, table.capabilityId] }),
    // With all that counting new matches reads, so that it need not open the wide rows.
    index('matches_challenge').on(table.challengeId, table.score, table.foundAt, table.capabilityId),
    index('matches_capability').on(table.capabilityId, table.score, table.foundAt, table.challengeId),
  ],
);

/** What an organisation marked of a pair; private to it. */
export const matchMarks = pgTable(
  'match_marks',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    challengeId: uuid('challenge_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    capabilityId: uuid('capability_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    mark: text('mark').$type<MatchMark>().notNull(),
    reason: text('reason').$type<MatchMarkReason>(),
    note: text('note').notNull().default(''),
    /** The score and the engine that the reader had before their eyes: what the ranking learns from. */
    score: integer('score'),
    engineVersion: text('engine_version'),
    markedBy: uuid('marked_by').references(() => users.id, { onDelete: 'set null' }),
    markedAt: time('marked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.challengeId, table.capabilityId] }),
    index('match_marks_challenge').on(table.challengeId),
    index('match_marks_capability').on(table.capabilityId),
  ],
);

/** When a person last looked at the matches of a listing: what was found later is new to them. */
export const matchViews = pgTable(
  'match_views',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    listingId: uuid('listing_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    viewedAt: time('viewed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.listingId] })],
);

/** Two challenges that ask for nearly the same: written by recordSimilar, one row for both sides. */
export const similarChallenges = pgTable(
  'similar_challenges',
  {
    /** The lower of the two keys, so that a pair has one row. */
    oneId: uuid('one_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    otherId: uuid('other_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** 0 to 100. */
    likeness: integer('likeness').notNull(),
    /** Shared terms by id (a stem, or `c:` and a subject of the thesaurus), strongest first; never sentences. */
    terms: jsonb('terms').$type<string[]>().notNull(),
    engineVersion: text('engine_version').notNull(),
    /** When the pair was first recorded; stays when it is compared again. */
    foundAt: time('found_at').notNull(),
    computedAt: time('computed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.oneId, table.otherId] }),
    index('similar_challenges_other').on(table.otherId),
    index('similar_challenges_likeness').on(table.likeness),
    check('similar_challenges_in_order', sql`${table.oneId} < ${table.otherId}`),
  ],
);
