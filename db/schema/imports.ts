import { boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ImportStatus } from '../enums.ts';
import { createdAt, id, publicId, time } from '../columns.ts';
import { users } from './accounts.ts';
import { organisations } from './organisations.ts';

/** A file of organisations and listings that somebody brought in through the site, with its report. */
export const imports = pgTable(
  'imports',
  {
    id: id(),
    publicId: publicId(),
    /** The broker's organisation, whose keys the rows carry. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    /** The stored file (`files`), dropped when its report is made. */
    fileId: uuid('file_id'),
    fileName: text('file_name').notNull(),
    isDryRun: boolean('is_dry_run').notNull(),
    status: text('status').$type<ImportStatus>().notNull().default('waiting'),
    /** Counts and errors per line, as the command of the terminal prints them. */
    report: jsonb('report').$type<Record<string, unknown>>(),
    importedBy: uuid('imported_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
    finishedAt: time('finished_at'),
  },
  (table) => [index('imports_organisation').on(table.organisationId, table.createdAt)],
);
