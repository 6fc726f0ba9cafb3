import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { ObjectKind } from '../enums.ts';
import { id, time } from '../columns.ts';

/** Personal data of an event, apart so that it can be erased; the chain covers only its salted hash. */
export const eventPersonal = pgTable('event_personal', {
  id: id(),
  salt: text('salt').notNull(),
  data: jsonb('data').$type<Record<string, unknown>>().notNull(),
});

/** The history: append only, written by recordEvent alone. */
export const events = pgTable(
  'events',
  {
    id: id(),
    at: time('at').notNull(),
    type: text('type').notNull(),
    payloadVersion: integer('payload_version').notNull().default(1),
    /** Ids, not references: history outlives what it tells of. */
    actorId: uuid('actor_id'),
    organisationId: uuid('organisation_id'),
    onBehalfOfId: uuid('on_behalf_of_id'),
    objectKind: text('object_kind').$type<ObjectKind>().notNull(),
    objectId: text('object_id').notNull(),
    fromState: text('from_state'),
    toState: text('to_state'),
    data: jsonb('data')
      .$type<Record<string, unknown>>()
      .notNull()
      .default(sql`'{}'::jsonb`),
    requestId: text('request_id').notNull(),
    personalId: uuid('personal_id').references(() => eventPersonal.id, { onDelete: 'set null' }),
    personalHash: text('personal_hash'),
  },
  (table) => [
    index('events_object').on(table.objectKind, table.objectId),
    index('events_at').on(table.at),
    index('events_actor').on(table.actorId),
    index('events_organisation').on(table.organisationId),
  ],
);

/** One link per event, appended in order by the worker. */
export const auditChain = pgTable('audit_chain', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
  eventId: uuid('event_id').notNull().unique(),
  previousHash: text('previous_hash').notNull(),
  hash: text('hash').notNull(),
});
