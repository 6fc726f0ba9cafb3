import type { AreaCode, Locale } from './enums.ts';
import { newPublicId } from './ids.ts';
import type { roles, users } from './schema/accounts.ts';
import type { listingAreas, listings } from './schema/listings.ts';
import type {
  mandates,
  organisationRegistrations,
  organisations,
  verifications,
} from './schema/organisations.ts';
import type { texts } from './schema/texts.ts';

/**
 * Pure builders of rows: the seed and the tests share these, never the rows themselves. Each gives a complete,
 * valid row of its own; what a case is about is passed in.
 */
let count = 0;
const next = (): number => (count += 1);

/** Before anything a case is about, so that a role runs whatever the case's clock. */
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

/** Builders know no clock but the real one: what they make runs on the day of the test. */
const daysFromNow = (days: number): Date => new Date(Date.now() + days * 86_400_000);

type UserRow = typeof users.$inferInsert;
type OrganisationRow = typeof organisations.$inferInsert;
type ListingRow = typeof listings.$inferInsert;

/** A confirmed account whose password nobody knows; set `passwordHash` to log in. */
export function buildUser(over: Partial<UserRow> = {}): UserRow {
  const number = next();
  return {
    publicId: newPublicId(),
    email: `person${String(number)}@example.test`,
    name: `Person ${String(number)}`,
    passwordHash: '!',
    emailConfirmedAt: new Date('2026-01-05T09:00:00Z'),
    ...over,
  };
}

/** A verified Dutch SME. */
export function buildOrganisation(over: Partial<OrganisationRow> = {}): OrganisationRow {
  return {
    publicId: newPublicId(),
    name: `Organisation ${String(next())}`,
    kind: 'sme',
    country: 'NL',
    province: over.country !== undefined && over.country !== 'NL' ? null : 'NL-UT',
    sizeClass: 'small',
    verificationState: 'verified',
    verifiedUntil: daysFromNow(400).toISOString().slice(0, 10),
    ...over,
  };
}

/** A KVK registration with a number of eight digits that no register gave out. */
export function buildRegistration(
  organisationId: string,
  over: Partial<typeof organisationRegistrations.$inferInsert> = {},
): typeof organisationRegistrations.$inferInsert {
  return { organisationId, country: 'NL', scheme: 'KVK', number: String(next()).padStart(8, '0'), ...over };
}

export function buildMembership(
  userId: string,
  organisationId: string,
  role: 'owner' | 'submitter' | 'editor' | 'reader' = 'owner',
): typeof roles.$inferInsert {
  return {
    publicId: newPublicId(),
    userId,
    scope: 'organisation',
    scopeId: organisationId,
    role,
    startsAt: LONG_AGO,
  };
}

export function buildPlatformRole(
  userId: string,
  role: 'administrator' | 'auditor' | 'programme_manager' | 'broker' | 'defence_requester' | 'developer',
): typeof roles.$inferInsert {
  return { publicId: newPublicId(), userId, scope: 'platform', scopeId: null, role, startsAt: LONG_AGO };
}

/** A published capability for verified readers, at TRL 6. */
export function buildListing(organisationId: string, over: Partial<ListingRow> = {}): ListingRow {
  const isPublished = (over.status ?? 'published') === 'published';
  return {
    publicId: newPublicId(),
    kind: 'capability',
    organisationId,
    status: 'published',
    trlMin: 6,
    trlMax: 6,
    publishedAt: isPublished ? daysFromNow(-30) : null,
    expiresAt: isPublished ? daysFromNow(335) : null,
    ...over,
  };
}

export function buildListingText(
  listingId: string,
  over: { title?: string; body?: string; language?: Locale } = {},
): typeof texts.$inferInsert {
  const number = String(next());
  return {
    objectKind: 'listing',
    objectId: listingId,
    fieldGroup: 'main',
    language: 'nl',
    origin: 'original',
    title: `Plaatsing ${number}`,
    body: `Een omschrijving van plaatsing ${number} in enkele woorden.`,
    ...over,
  };
}

export function buildListingArea(
  listingId: string,
  code: AreaCode = 'SEN',
  isPrimary = true,
): typeof listingAreas.$inferInsert {
  return { listingId, code, version: 1, isPrimary };
}

export function buildVerification(
  organisationId: string,
  over: Partial<typeof verifications.$inferInsert> = {},
): typeof verifications.$inferInsert {
  return { organisationId, outcome: 'verified', method: 'trade_register', ...over };
}

export function buildMandate(
  organisationId: string,
  brokerOrganisationId: string,
  over: Partial<typeof mandates.$inferInsert> = {},
): typeof mandates.$inferInsert {
  return { publicId: newPublicId(), organisationId, brokerOrganisationId, ...over };
}
