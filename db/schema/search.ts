import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Locale } from '../enums.ts';
import { time, updatedAt } from '../columns.ts';
import { bytes } from './accounts.ts';
import { listings } from './listings.ts';

/**
 * The terms of each listing that counts in the corpus, written by the reindex job: with them a change of one
 * listing changes the statistics by its difference, and a rebuild can count afresh without reading any text.
 */
export const listingTerms = pgTable('listing_terms', {
  listingId: uuid('listing_id')
    .primaryKey()
    .references(() => listings.id, { onDelete: 'cascade' }),
  /** Distinct term ids, sorted. */
  terms: text('terms').array().notNull(),
  /** Length of the longest language version in weighted words, as the ranking counts it. */
  length: integer('length').notNull(),
  updatedAt: updatedAt(),
});

/**
 * When a listing was last read for the index. What is found of it depends on more than its own row (its organisation, the
 * thesaurus), so a rebuild takes again all that was read since it began. Rows from before the last rebuild may go.
 */
export const listingReads = pgTable(
  'listing_reads',
  {
    listingId: uuid('listing_id')
      .primaryKey()
      .references(() => listings.id, { onDelete: 'cascade' }),
    at: time('at').notNull(),
  },
  (table) => [index('listing_reads_at').on(table.at)],
);

/** In how many listings of the corpus a term stands. May drift by a few until the next rebuild. */
export const termStatistics = pgTable('term_statistics', {
  term: text('term').primaryKey(),
  documents: integer('documents').notNull(),
});

/** One row: how many listings the corpus holds and their summed length. */
export const corpusStatistics = pgTable(
  'corpus_statistics',
  {
    id: integer('id').primaryKey().default(1),
    documents: integer('documents').notNull().default(0),
    totalLength: integer('total_length').notNull().default(0),
    /** Grows with every full count, so that processes drop what they remember. */
    generation: integer('generation').notNull().default(0),
    /** Of the matching that read all listings last; with another one the index is to be built anew. */
    engineVersion: text('engine_version'),
    updatedAt: updatedAt(),
  },
  (table) => [check('corpus_statistics_one_row', sql`${table.id} = 1`)],
);

/**
 * One row: what was learned from all texts about what goes together (search/matching/subjects). May be lost: the worker
 * learns it anew.
 */
export const subjectSpaces = pgTable(
  'subject_spaces',
  {
    id: integer('id').primaryKey().default(1),
    /** Of what was learned: the same texts give the same name. What documents hold of another one is out of date. */
    generation: text('generation').notNull(),
    /** Of each language with texts enough, its space. */
    nl: bytes('nl'),
    en: bytes('en'),
    /** How many listings there were, and by which count and which engine. */
    documents: integer('documents').notNull(),
    corpusGeneration: integer('corpus_generation').notNull(),
    engineVersion: text('engine_version').notNull(),
    /** Whether every document in the index has been brought to it. */
    isTaken: boolean('is_taken').notNull().default(false),
    learnedAt: time('learned_at').notNull(),
  },
  (table) => [check('subject_spaces_one_row', sql`${table.id} = 1`)],
);

/** One row: which English words Dutch ones stand for, as the worker learned from the labels of the reference lists. */
export const learnedWords = pgTable(
  'learned_words',
  {
    id: integer('id').primaryKey().default(1),
    /** Of all that it was learned from: it is learned again when that differs. */
    fingerprint: text('fingerprint').notNull(),
    /** As #search/language/translation/learn-word-pairs.ts has it. */
    learned: json('learned').notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [check('learned_words_one_row', sql`${table.id} = 1`)],
);

/** Searches that found nothing, counted per day and words: what the administrator learns missing words from. */
export const searchMisses = pgTable(
  'search_misses',
  {
    day: date('day').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    /** As typed, in small letters, at most 100 characters. */
    query: text('query').notNull(),
    /** Whether filters were on, which may be why nothing was found. */
    isFiltered: boolean('is_filtered').notNull(),
    times: integer('times').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.day, table.locale, table.query, table.isFiltered] })],
);

/** How many searches with words there were on a day, and how many of them found nothing; kept longer than the words. */
export const searchDays = pgTable('search_days', {
  day: date('day').primaryKey(),
  searches: integer('searches').notNull().default(0),
  misses: integer('misses').notNull().default(0),
});
