import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Locale, MailStatus, NotificationChannel, ObjectKind } from '../enums.ts';
import { createdAt, id, publicId, time } from '../columns.ts';
import { users } from './accounts.ts';

/** One row per person and event that person is told of. */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    publicId: publicId(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Event type, such as `organisation.verified`. */
    kind: text('kind').notNull(),
    eventId: uuid('event_id').notNull(),
    objectKind: text('object_kind').$type<ObjectKind>().notNull(),
    objectId: text('object_id').notNull(),
    data: jsonb('data')
      .$type<Record<string, string>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    /** How it reaches the person besides the page; worked out when it was made. */
    channel: text('channel').$type<NotificationChannel>().notNull(),
    readAt: time('read_at'),
    /** When it went out in a digest. */
    digestedAt: time('digested_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('notifications_once').on(table.userId, table.eventId),
    index('notifications_user').on(table.userId, table.createdAt),
    index('notifications_digest')
      .on(table.userId)
      .where(sql`${table.channel} = 'daily' and ${table.digestedAt} is null`),
  ],
);

export const notificationPreferences = pgTable(
  'notification_preferences',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind').notNull(),
    channel: text('channel').$type<NotificationChannel>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.kind] })],
);

/** Outgoing mail. `data` holds what the message needs (a link's token too) and is emptied once it is sent. */
export const mails = pgTable(
  'mails',
  {
    id: id(),
    publicId: publicId(),
    /** The same key never goes out twice; it is the local part of the Message-ID. */
    idempotencyKey: text('idempotency_key').notNull().unique(),
    recipient: text('recipient').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    template: text('template').notNull(),
    data: jsonb('data').$type<Record<string, unknown>>().notNull(),
    status: text('status').$type<MailStatus>().notNull().default('queued'),
    /** Kept only in the demonstration's mailbox. */
    subject: text('subject'),
    body: text('body'),
    error: text('error'),
    sentAt: time('sent_at'),
    createdAt: createdAt(),
  },
  (table) => [index('mails_status').on(table.status, table.createdAt)],
);
