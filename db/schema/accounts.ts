import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  customType,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AccountTokenPurpose,
  CallRole,
  Locale,
  OrganisationRole,
  PlatformRole,
  RoleScope,
} from '../enums.ts';
import { createdAt, id, publicId, time } from '../columns.ts';

export const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const users = pgTable('users', {
  id: id(),
  publicId: publicId(),
  /** Lower case, as compared; unique. */
  email: text('email').notNull().unique(),
  emailConfirmedAt: time('email_confirmed_at'),
  name: text('name').notNull(),
  passwordHash: text('password_hash').notNull(),
  locale: text('locale').$type<Locale>().notNull().default('nl'),
  /** Encrypted with SECRET_KEY; null until a second factor is set up. */
  totpSecret: bytes('totp_secret'),
  totpConfirmedAt: time('totp_confirmed_at'),
  /** The last time step that was used, so that a code works once. */
  totpLastStep: integer('totp_last_step'),
  termsVersion: text('terms_version'),
  disabledAt: time('disabled_at'),
  createdAt: createdAt(),
});

/** The id is the SHA-256 of what the cookie holds. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: time('expires_at').notNull(),
    createdAt: createdAt(),
    lastSeenAt: time('last_seen_at').notNull().defaultNow(),
    /** When a second factor was last given in this session. */
    secondFactorAt: time('second_factor_at'),
    /** Browser and system in words, for the list of sessions. */
    device: text('device').notNull().default(''),
  },
  (table) => [index('sessions_user').on(table.userId)],
);

/** One-time links; the id is the SHA-256 of the token in the mail. */
export const accountTokens = pgTable(
  'account_tokens',
  {
    id: text('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    purpose: text('purpose').$type<AccountTokenPurpose>().notNull(),
    /** The address that the link proves. */
    email: text('email').notNull(),
    expiresAt: time('expires_at').notNull(),
    usedAt: time('used_at'),
    createdAt: createdAt(),
  },
  (table) => [index('account_tokens_user').on(table.userId)],
);

export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    id: id(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    usedAt: time('used_at'),
  },
  (table) => [uniqueIndex('recovery_codes_once').on(table.userId, table.codeHash)],
);

/** Who may do what where, with start and end. A membership of an organisation is a role scoped to it. */
export const roles = pgTable(
  'roles',
  {
    id: id(),
    publicId: publicId(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    scope: text('scope').$type<RoleScope>().notNull(),
    /** The organisation or call; null for the platform. */
    scopeId: uuid('scope_id'),
    role: text('role').$type<PlatformRole | OrganisationRole | CallRole>().notNull(),
    startsAt: time('starts_at').notNull().defaultNow(),
    endsAt: time('ends_at'),
    grantedBy: uuid('granted_by').references(() => users.id, { onDelete: 'set null' }),
    createdAt: createdAt(),
  },
  (table) => [
    index('roles_user').on(table.userId),
    index('roles_scope').on(table.scope, table.scopeId),
    check('roles_scope_id', sql`(${table.scope} = 'platform') = (${table.scopeId} is null)`),
    uniqueIndex('roles_one_running')
      .on(
        table.userId,
        table.scope,
        sql`coalesce(${table.scopeId}, '00000000-0000-0000-0000-000000000000')`,
        table.role,
      )
      .where(sql`${table.endsAt} is null`),
  ],
);

/** A form posted on an expired session, encrypted, waiting for the same person to log in again. */
export const keptPosts = pgTable('kept_posts', {
  id: text('id').primaryKey(),
  userId: uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  /** SHA-256 of a cookie of this browser. */
  browserHash: text('browser_hash').notNull(),
  path: text('path').notNull(),
  body: bytes('body').notNull(),
  hadFiles: boolean('had_files').notNull().default(false),
  expiresAt: time('expires_at').notNull(),
});

/** Counters of rate-limiter-flexible. */
export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: time('expire'),
});
