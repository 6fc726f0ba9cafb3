import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Locale, ObjectKind, TextOrigin } from '../enums.ts';
import { tsvector, updatedAt } from '../columns.ts';

/**
 * What people wrote, one row per object, group of fields and language; each says whether it is the original.
 * Listings use the group `main` (title and body), organisations the group `description` (body).
 */
export const texts = pgTable(
  'texts',
  {
    objectKind: text('object_kind').$type<ObjectKind>().notNull(),
    objectId: uuid('object_id').notNull(),
    fieldGroup: text('field_group').notNull(),
    language: text('language').$type<Locale>().notNull(),
    origin: text('origin').$type<TextOrigin>().notNull().default('original'),
    title: text('title').notNull().default(''),
    body: text('body').notNull().default(''),
    /** By which Postgres finds it when Meilisearch is down: stems of its own language, the title heavier. */
    search: tsvector('search').generatedAlwaysAs(
      sql`case language
        when 'nl' then setweight(to_tsvector('dutch'::regconfig, title), 'A') || to_tsvector('dutch'::regconfig, body)
        else setweight(to_tsvector('english'::regconfig, title), 'A') || to_tsvector('english'::regconfig, body)
      end`,
    ),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.objectKind, table.objectId, table.fieldGroup, table.language] }),
    index('texts_search').using('gin', table.search),
  ],
);
