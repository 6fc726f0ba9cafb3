import { and, count, eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Person } from '#app/domain/ctx.ts';
import { passwordProblem } from '#app/domain/accounts/password-rule.ts';
import { isPassword } from '#app/domain/accounts/passwords.server.ts';
import {
  AREA_CODES,
  AUDIENCES,
  ORGANISATION_KINDS,
  PLATFORM_ROLES,
  RESPONSE_STATUSES,
  VERIFICATION_STATES,
} from '#db/enums.ts';
import { closeDatabase, database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { responseMessages, responses } from '#db/schema/responses.ts';
import { ORGANISATIONS } from '#db/seed/organisations/index.ts';
import { DEMONSTRATION_PASSWORD, LOGINS } from '#db/seed/people.ts';
import { RESPONSES } from '#db/seed/responses/index.ts';
import { plantDemonstration } from '#db/seed/plant-demonstration.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { listResponses } from '#app/domain/responses/list-responses.server.ts';
import { rolesIn } from '#app/domain/visibility/policy.ts';
import { findCounterparts } from '#search/find-counterparts.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';

const NOW = new Date();
/** Some thousands of verbs: about ten seconds where it is quiet, far more where much else runs. */
const PLANTING_MS = 180_000;

beforeAll(async () => {
  await plantDemonstration(database(), NOW);
  await rebuildListings(database());
  return closeDatabase;
}, PLANTING_MS);

async function countRows(): Promise<unknown[]> {
  const { users, roles, organisations, listings, texts, events } = schema;
  return Promise.all(
    [users, roles, organisations, listings, texts, events].map((table) =>
      database().select({ rows: count() }).from(table),
    ),
  );
}

async function personOf(userId: string): Promise<Person> {
  const session = { id: 'session', userId, secondFactorAt: NOW };
  const person = await findPerson(database(), session, NOW);
  if (!person) throw new Error('There is no such person.');
  return person;
}

/** The two capabilities that fit a challenge best, for the owner of its organisation. */
async function bestTwoFor(title: string): Promise<string[]> {
  const [listing] = await database()
    .select({ publicId: schema.listings.publicId, userId: schema.roles.userId })
    .from(schema.listings)
    .innerJoin(schema.texts, eq(schema.texts.objectId, schema.listings.id))
    .innerJoin(
      schema.roles,
      and(eq(schema.roles.scopeId, schema.listings.organisationId), eq(schema.roles.role, 'owner')),
    )
    .where(eq(schema.texts.title, title));
  if (!listing) throw new Error(`There is no «${title}».`);
  const actor = await personOf(listing.userId);
  const ctx = { tx: database(), actor, organisation: null, now: NOW, requestId: 'test' };
  const found = await findCounterparts(ctx, await findListing(ctx, listing.publicId, 'read'), {
    locale: 'nl',
    limit: 2,
  });
  return found?.counterparts.map(({ listing: { title } }) => title) ?? [];
}

describe('the demonstration', () => {
  it('is planted once: a second time adds nothing', async () => {
    const before = await countRows();
    await expect(plantDemonstration(database(), NOW)).resolves.toBe(false);
    await expect(countRows()).resolves.toEqual(before);
  });

  it('has a login for every role, with a password that the product would accept', async () => {
    const users = await database().select().from(schema.users);
    for (const { email, hasSecondFactor } of LOGINS) {
      const user = users.find((row) => row.email === email);
      expect(user?.emailConfirmedAt).toBeInstanceOf(Date);
      expect(user?.totpConfirmedAt instanceof Date).toBe(hasSecondFactor);
      expect(passwordProblem(DEMONSTRATION_PASSWORD, email)).toBeUndefined();
    }
    const [first] = users.filter((row) => row.email === LOGINS[0]?.email);
    await expect(isPassword(first?.passwordHash, DEMONSTRATION_PASSWORD)).resolves.toBe(true);
    const held = new Set(LOGINS.flatMap(({ platformRole }) => platformRole ?? []));
    expect([...held].sort()).toEqual([...PLATFORM_ROLES].sort());
  });

  it('keeps the owners in the background out', async () => {
    const logins = new Set(LOGINS.map(({ email }) => email));
    const users = await database().select().from(schema.users);
    const [background] = users.filter(({ email }) => !logins.has(email));
    await expect(isPassword(background?.passwordHash, DEMONSTRATION_PASSWORD)).resolves.toBe(false);
  });

  it('has organisations of every kind in every province, most verified and some foreign', async () => {
    const rows = await database().select().from(schema.organisations);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(ORGANISATION_KINDS));
    expect(new Set(rows.flatMap(({ province }) => province ?? [])).size).toBe(12);
    const known = Object.values(ORGANISATIONS);
    expect(rows).toHaveLength(known.length);
    expect(rows.filter(({ verificationState }) => verificationState === 'verified')).toHaveLength(
      known.filter(({ verifiedBy, verificationEndedDaysAgo: ended }) => verifiedBy && !ended).length,
    );
    expect(new Set(rows.map(({ verificationState }) => verificationState))).toEqual(
      new Set(VERIFICATION_STATES),
    );
    expect(rows.filter(({ country }) => country !== 'NL').length).toBeGreaterThan(2);
  });

  it('has listings of every area, audience and state that a visitor can come across', async () => {
    const [rows, areas] = await Promise.all([
      database().select().from(schema.listings),
      database().select().from(schema.listingAreas).where(eq(schema.listingAreas.isPrimary, true)),
    ]);
    const chosen = AREA_CODES.filter((area) => area !== 'unclassified');
    expect(new Set(areas.map(({ code }) => code))).toEqual(new Set(chosen));
    expect(new Set(rows.map(({ audience }) => audience))).toEqual(new Set(AUDIENCES));
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['draft', 'in_review', 'published', 'hidden', 'expired', 'archived']),
    );
    expect(rows.some(({ identity }) => identity === 'masked')).toBe(true);
  });

  it('has responses in every state, from both sides, masked on either, some with questions', async () => {
    const rows = await database().select().from(responses);
    expect(rows).toHaveLength(RESPONSES.length);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(RESPONSE_STATUSES));
    const masked = await database()
      .select({ id: schema.listings.id })
      .from(schema.listings)
      .where(eq(schema.listings.identity, 'masked'));
    const hidden = new Set(masked.map(({ id }) => id));
    expect(rows.filter(({ challengeId }) => hidden.has(challengeId)).length).toBeGreaterThan(2);
    expect(rows.filter(({ capabilityId }) => hidden.has(capabilityId)).length).toBeGreaterThan(2);
    const messages = await database().select().from(responseMessages);
    expect(new Set(messages.map(({ side }) => side))).toEqual(new Set(['poster', 'responder']));
  });

  it.each([
    ['owner', 'kustlicht'],
    ['editor', 'kustlicht'],
    ['requester', 'land'],
    ['requester', 'zee'],
    ['release', 'land'],
    ['release', 'zee'],
  ])('gives the login «%s» responses to read at «%s»', async (login, key) => {
    const [user] = await database()
      .select()
      .from(schema.users)
      .where(eq(schema.users.email, `${login}@demo.defport.example`));
    const [organisation] = await database()
      .select()
      .from(schema.organisations)
      .where(eq(schema.organisations.name, ORGANISATIONS[key]?.name ?? ''));
    if (!user || !organisation) throw new Error('There is no such login.');
    const actor = await personOf(user.id);
    const acting = { ...organisation, roles: rolesIn(actor, organisation.id), underMandateOf: null };
    const ctx = { tx: database(), actor, organisation: acting, now: NOW, requestId: 'test' };
    const { counts } = await listResponses(ctx, { page: 1 }, 'nl');
    expect(counts.received).toBeGreaterThan(1);
  });

  it('tells people of the last days only: what waits for them and what became of responses', async () => {
    const jobs = await database().execute<{ type: string }>(sql`
      select event.type from graphile_worker.jobs job
      join events event on 'notify:' || event.id = job.key`);
    expect([...new Set(jobs.map(({ type }) => type))].sort()).toEqual([
      'listing.release-requested',
      'organisation.verification-requested',
      'response.answered',
      'response.asked',
      'response.closed',
      'response.shortlisted',
    ]);
  });

  it('had every published challenge of Defensie released by a second person', async () => {
    const rows = await database()
      .select({ declaredBy: schema.listings.declaredBy, releasedBy: schema.listings.releasedBy })
      .from(schema.listings)
      .innerJoin(schema.organisations, eq(schema.organisations.id, schema.listings.organisationId))
      .where(
        and(
          eq(schema.organisations.kind, 'defence_unit'),
          eq(schema.listings.kind, 'challenge'),
          eq(schema.listings.status, 'published'),
        ),
      );
    expect(rows.length).toBeGreaterThan(4);
    for (const { declaredBy, releasedBy } of rows) {
      expect(releasedBy).not.toBeNull();
      expect(releasedBy).not.toBe(declaredBy);
    }
  });

  it.each([
    [
      'Kleine drones op tijd opmerken zonder zelf gevonden te worden',
      'Passieve radar die kleine drones ziet zonder zelf uit te zenden',
    ],
    [
      'Voorraden de laatste kilometers brengen zonder mensen in gevaar',
      'Onbemand rupsvoertuig dat zelfstandig bevoorraadt, ook zonder satellietnavigatie',
    ],
    [
      'Mijnen en vreemde objecten vinden in ondiep, troebel water',
      'Synthetic aperture sonar for finding mines and cables in shallow water',
    ],
    [
      'Lasercommunicatie voor een satelliet ter grootte van een koffer',
      'Laser communication terminal for small satellites and high-flying drones',
    ],
    [
      'Stille stroom voor een post zonder dieselaggregaat',
      'Stil waterstofaggregaat voor posten buiten het stroomnet',
    ],
  ])('finds for «%s» among the two that fit best: «%s»', async (challenge, capability) => {
    expect(await bestTwoFor(challenge)).toContain(capability);
  });
});
