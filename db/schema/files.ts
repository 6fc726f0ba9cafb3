import { bigint, boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ObjectKind, ScanState } from '../enums.ts';
import { createdAt, id, publicId, time } from '../columns.ts';
import { users } from './accounts.ts';

/** What is known of a stored file; its bytes lie outside the web root under `storageKey`. */
export const files = pgTable(
  'files',
  {
    id: id(),
    publicId: publicId(),
    /** The object whose policy the file answers to. */
    ownerKind: text('owner_kind').$type<ObjectKind>().notNull(),
    ownerId: uuid('owner_id').notNull(),
    purpose: text('purpose').notNull(),
    name: text('name').notNull(),
    /** By content, not by name. */
    mediaType: text('media_type').notNull(),
    /** Bytes. */
    size: bigint('size', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    storageKey: text('storage_key').notNull().unique(),
    scanState: text('scan_state').$type<ScanState>().notNull(),
    isCurrent: boolean('is_current').notNull().default(true),
    uploadedBy: uuid('uploaded_by').references(() => users.id, { onDelete: 'set null' }),
    retainUntil: time('retain_until'),
    createdAt: createdAt(),
  },
  (table) => [index('files_owner').on(table.ownerKind, table.ownerId)],
);
