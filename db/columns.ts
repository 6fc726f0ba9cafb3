import { sql } from 'drizzle-orm';
import { customType, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Internal key: uuid v7, made by Postgres, so rows of one time lie together. Never shown to people. */
export const id = () =>
  uuid('id')
    .primaryKey()
    .default(sql`uuidv7()`);

/** What people and addresses see: random, tells nothing about order or time (see #db/ids.ts). */
export const publicId = () => text('public_id').notNull().unique();

export const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const createdAt = () => time('created_at').notNull().defaultNow();
export const updatedAt = () => time('updated_at').notNull().defaultNow();

/** A text as Postgres searches it; only ever generated. */
export const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
