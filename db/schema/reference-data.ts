import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ReferenceList } from '../enums.ts';
import { createdAt, id, time } from '../columns.ts';

/**
 * Terms of the reference lists. An edit adds a row with the next version; a choice stores code and version,
 * so that it stays readable after the term changed or was retired.
 */
export const referenceTerms = pgTable(
  'reference_terms',
  {
    id: id(),
    list: text('list').$type<ReferenceList>().notNull(),
    code: text('code').notNull(),
    version: integer('version').notNull().default(1),
    isCurrent: boolean('is_current').notNull().default(true),
    parentCode: text('parent_code'),
    nl: text('nl').notNull(),
    en: text('en').notNull(),
    /** Position among its siblings. */
    position: integer('position').notNull().default(0),
    /** A proposal of our own, not an official term. */
    isProposal: boolean('is_proposal').notNull().default(false),
    /** Versioned facts about the term, such as a province's NUTS code per edition. */
    attributes: jsonb('attributes')
      .$type<Record<string, string>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    retiredAt: time('retired_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('reference_terms_version').on(table.list, table.code, table.version),
    uniqueIndex('reference_terms_current')
      .on(table.list, table.code)
      .where(sql`${table.isCurrent}`),
    index('reference_terms_parent').on(table.list, table.parentCode),
  ],
);
