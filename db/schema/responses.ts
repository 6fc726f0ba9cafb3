import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { DeclineReason, Locale, ResponseStatus } from '../enums.ts';
import { createdAt, id, publicId, time, updatedAt } from '../columns.ts';
import { users } from './accounts.ts';
import { listings } from './listings.ts';
import { organisations } from './organisations.ts';

/** An organisation answers a challenge with a capability and at most 300 words. One per pair that is not withdrawn. */
export const responses = pgTable(
  'responses',
  {
    id: id(),
    publicId: publicId(),
    challengeId: uuid('challenge_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    capabilityId: uuid('capability_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    /** The responder: the organisation of the capability. */
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    status: text('status').$type<ResponseStatus>().notNull().default('submitted'),
    language: text('language').$type<Locale>().notNull(),
    body: text('body').notNull(),
    declineReason: text('decline_reason').$type<DeclineReason>(),
    /** What the poster adds to the reason; the responder reads it. */
    declineNote: text('decline_note').notNull().default(''),
    submittedBy: uuid('submitted_by').references(() => users.id, { onDelete: 'set null' }),
    submittedAt: time('submitted_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('responses_challenge_capability').on(table.challengeId, table.capabilityId),
    index('responses_organisation').on(table.organisationId, table.status),
  ],
);

/** Questions of the poster about a response, and the answers to them. */
export const responseMessages = pgTable(
  'response_messages',
  {
    id: id(),
    publicId: publicId(),
    responseId: uuid('response_id')
      .notNull()
      .references(() => responses.id, { onDelete: 'cascade' }),
    /** The side that wrote it. */
    side: text('side').$type<'poster' | 'responder'>().notNull(),
    authorId: uuid('author_id').references(() => users.id, { onDelete: 'set null' }),
    body: text('body').notNull(),
    at: time('at').notNull(),
  },
  (table) => [index('response_messages_response').on(table.responseId, table.at)],
);

/** Colleagues with whom the shortlist of a challenge is shared inside the unit that posted it. */
export const shortlistShares = pgTable(
  'shortlist_shares',
  {
    challengeId: uuid('challenge_id')
      .notNull()
      .references(() => listings.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    note: text('note').notNull().default(''),
    sharedBy: uuid('shared_by').references(() => users.id, { onDelete: 'set null' }),
    sharedAt: time('shared_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.challengeId, table.userId] })],
);
