import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildListing, buildMembership, buildRegistration } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import * as schema from '#db/schema/index.ts';
import { listings } from '#db/schema/listings.ts';
import { organisationRegistrations, organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { listFirstSteps } from '#app/domain/organisations/list-first-steps.server.ts';
import { progressOf } from '#app/domain/organisations/first-steps.ts';
import { ctxOf, makeMember, makeOrganisation } from '#tests/support/acting.ts';

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: Awaited<ReturnType<typeof makeMember>>;

beforeEach(async () => {
  organisation = await makeOrganisation({ verificationState: 'unverified', verifiedUntil: null });
  owner = await makeMember(organisation);
});
afterAll(closeDatabase);

async function stepsFor(user = owner) {
  const [found] = await listFirstSteps(await ctxOf(user, organisation));
  return found?.steps.filter(({ state }) => state !== 'done').map(({ name, state }) => `${name}: ${state}`);
}

async function describeOrganisation(): Promise<void> {
  await database().insert(texts).values({
    objectKind: 'organisation',
    objectId: organisation.id,
    fieldGroup: 'description',
    language: 'nl',
    body: 'Wij meten golven.',
  });
}

describe('the first steps of a new organisation', () => {
  it('go away one by one as they are done, and altogether when it has published', async () => {
    // Nothing of another organisation counts.
    const other = await makeOrganisation();
    await database().insert(listings).values(buildListing(other.id));
    await database().insert(organisationRegistrations).values(buildRegistration(other.id));
    const all = [
      'profile: open',
      'registration: open',
      'verification: open',
      'draft: open',
      'publication: open',
    ];
    expect(await stepsFor()).toEqual(all);
    await describeOrganisation();
    await database().insert(organisationRegistrations).values(buildRegistration(organisation.id));
    expect(await stepsFor()).toEqual(all.slice(2));
    await database().update(organisations).set({ verificationState: 'requested' });
    expect(await stepsFor()).toEqual(['verification: waiting', ...all.slice(3)]);
    await database().update(organisations).set({ verificationState: 'verified' });
    await database()
      .insert(listings)
      .values(buildListing(organisation.id, { status: 'draft', publishedAt: null, expiresAt: null }));
    expect(await stepsFor()).toEqual(['publication: open']);
    await database().insert(listings).values(buildListing(organisation.id));
    expect(await stepsFor()).toBeUndefined();
  });

  it('are shown to who writes, and ask an editor for nothing that binds', async () => {
    expect(await stepsFor(await makeMember(organisation, 'reader'))).toBeUndefined();
    expect(await stepsFor(await makeMember(organisation, 'editor'))).toEqual([
      'profile: open',
      'registration: open',
      'verification: colleague',
      'draft: open',
      'publication: colleague',
    ]);
    const beginner = await makeMember(organisation, 'owner', {
      emailConfirmedAt: null,
      totpConfirmedAt: null,
    });
    expect((await stepsFor(beginner))?.slice(0, 2)).toEqual(['confirm_mail: open', 'second_factor: open']);
  });

  it('are asked in as many queries for thirty organisations as for one', async () => {
    const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
    const queries: string[] = [];
    const counted = drizzle(client, { schema, logger: { logQuery: (query) => queries.push(query) } });
    const ask = async () => {
      queries.length = 0;
      const ctx = await ctxOf(owner);
      const found = await listFirstSteps({ ...ctx, tx: counted });
      return { organisations: found.length, queries: queries.length };
    };
    expect(await ask()).toEqual({ organisations: 1, queries: 1 });
    for (let number = 0; number < 29; number += 1) {
      const another = await makeOrganisation();
      await database()
        .insert(roles)
        .values(buildMembership(owner.id, another.id, 'owner'));
    }
    expect(await ask()).toEqual({ organisations: 30, queries: 1 });
    await client.end();
  });

  it('say how far it is', async () => {
    await describeOrganisation();
    const [found] = await listFirstSteps(await ctxOf(owner, organisation));
    expect(progressOf(found?.steps ?? [])).toEqual({ done: 3, total: 7 });
  });
});
