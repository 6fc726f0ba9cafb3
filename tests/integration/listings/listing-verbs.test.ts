import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMembership, buildOrganisation, buildUser } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { OrganisationKind, OrganisationRole } from '#db/enums.ts';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { getListing } from '#app/domain/listings/get-listing.server.ts';
import { listPublishedListings } from '#app/domain/listings/list-listings.server.ts';
import { publishListing, releaseListing } from '#app/domain/listings/publish-listing.server.ts';
import type { ListingInput } from '#app/domain/listings/schemas.ts';
import { hideListing } from '#app/domain/listings/withdraw-listing.server.ts';
import { findActingOrganisation } from '#app/domain/organisations/find-acting-organisation.server.ts';

const NOW = new Date('2026-07-01T10:00:00Z');

const INPUT: ListingInput = {
  language: 'nl',
  title: 'Lichte pantsering van basaltvezel',
  body: 'Wij maken panelen van basaltvezel die lichter zijn dan staal en even goed tegen scherven beschermen.',
  keywords: 'basalt, pantsering; basalt',
  primaryArea: 'MAT',
  secondaryAreas: ['MAR', 'MAT'],
  trlMin: 6,
  trlHard: false,
  audience: 'verified',
  identity: 'named',
};

/** A member of a new organisation, acting in its name with a second factor. */
async function actIn(
  organisation: { id: string; publicId: string },
  role: OrganisationRole = 'owner',
  over: { secondFactor?: boolean } = {},
): Promise<Ctx> {
  const db = database();
  const [user] = await db
    .insert(users)
    .values(buildUser({ totpConfirmedAt: over.secondFactor === false ? null : NOW }))
    .returning();
  if (!user) throw new Error('no user');
  await db.insert(roles).values(buildMembership(user.id, organisation.id, role));
  const session = { id: user.id, userId: user.id, secondFactorAt: over.secondFactor === false ? null : NOW };
  const actor = await findPerson(db, session, new Date());
  if (!actor) throw new Error('no person');
  const acting = await findActingOrganisation(db, actor, organisation.publicId);
  return { tx: db, actor, organisation: acting ?? null, now: NOW, requestId: 'test' };
}

async function makeOrganisation(
  kind: OrganisationKind = 'sme',
  state: 'verified' | 'unverified' = 'verified',
) {
  const [row] = await database()
    .insert(organisations)
    .values(buildOrganisation({ kind, verificationState: state }))
    .returning();
  if (!row) throw new Error('no organisation');
  return row;
}

const visitor: Ctx = {
  tx: database(),
  actor: { kind: 'visitor' },
  organisation: null,
  now: NOW,
  requestId: 'test',
};

async function eventsOf(publicId: string): Promise<string[]> {
  const db = database();
  const [row] = await db.select().from(listings).where(eq(listings.publicId, publicId));
  const rows = await db
    .select()
    .from(events)
    .where(and(eq(events.objectKind, 'listing'), eq(events.objectId, row?.id ?? '')))
    .orderBy(events.id);
  return rows.map((event) => `${event.type} ${event.fromState ?? ''}→${event.toState ?? ''}`);
}

describe('posting a listing', () => {
  let owner: Ctx;
  let reader: Ctx;

  beforeAll(async () => {
    owner = await actIn(await makeOrganisation());
    reader = await actIn(await makeOrganisation());
  });

  it('a draft is seen by its own organisation and by nobody else', async () => {
    const publicId = await createListing(owner, 'capability', INPUT);
    const own = await getListing(owner, publicId, 'nl');
    expect(own).toMatchObject({
      status: 'draft',
      title: INPUT.title,
      areas: ['MAT', 'MAR'],
      keywords: ['basalt', 'pantsering'],
      trl: { min: 6, max: 6 },
    });
    await expect(getListing(reader, publicId, 'nl')).rejects.toThrow(NotFound);
    await expect(getListing(visitor, publicId, 'nl')).rejects.toThrow(NotFound);
  });

  it('published for verified organisations, others read it, a visitor does not, and the history tells each move', async () => {
    const publicId = await createListing(owner, 'capability', INPUT);
    expect(await publishListing(owner, publicId)).toBe('published');
    const seen = await getListing(reader, publicId, 'nl');
    expect(seen.publishedAt).toEqual(NOW);
    expect(seen.expiresAt).toEqual(new Date('2027-07-01T10:00:00Z'));
    await expect(getListing(visitor, publicId, 'nl')).rejects.toThrow(NotFound);
    expect(await hideListing(owner, publicId)).toBe('hidden');
    await expect(getListing(reader, publicId, 'nl')).rejects.toThrow(NotFound);
    expect(await eventsOf(publicId)).toEqual([
      'listing.created →draft',
      'listing.published draft→published',
      'listing.hidden published→hidden',
    ]);
  });

  it('a masked listing shows kind, size and part of the country, and no name anywhere', async () => {
    const publicId = await createListing(owner, 'capability', { ...INPUT, identity: 'masked' });
    await publishListing(owner, publicId);
    const seen = await getListing(reader, publicId, 'nl');
    expect(seen.poster).toEqual({ named: false, kind: 'sme', sizeClass: 'small', part: 'west' });
    expect(JSON.stringify(seen)).not.toContain(owner.organisation?.name);
    expect(JSON.stringify(seen)).not.toContain(owner.organisation?.publicId);
    expect((await getListing(owner, publicId, 'nl')).poster).toMatchObject({ named: true });
  });

  it('names the organisation of a public listing to everybody, and leads to its page only who may see that', async () => {
    const publicId = await createListing(owner, 'capability', { ...INPUT, audience: 'public' });
    await publishListing(owner, publicId);
    const asVisitor = (await getListing(visitor, publicId, 'nl')).poster;
    expect(asVisitor).toMatchObject({ name: owner.organisation?.name, hasPage: false });
    expect((await getListing(reader, publicId, 'nl')).poster).toMatchObject({ hasPage: true });
  });

  it('an unverified organisation prepares but does not publish', async () => {
    const unverified = await actIn(await makeOrganisation('startup', 'unverified'));
    const publicId = await createListing(unverified, 'capability', INPUT);
    await expect(publishListing(unverified, publicId)).rejects.toMatchObject({
      reason: 'organisation_unverified',
    });
    expect((await getListing(unverified, publicId, 'nl')).status).toBe('draft');
  });

  it('without a second factor an owner does not publish', async () => {
    const weak = await actIn(await makeOrganisation(), 'owner', { secondFactor: false });
    const publicId = await createListing(weak, 'capability', INPUT);
    await expect(publishListing(weak, publicId)).rejects.toMatchObject({ reason: 'set_up_second_factor' });
  });

  it('a reader of the organisation posts nothing', async () => {
    const onlyReads = await actIn(await makeOrganisation(), 'reader');
    await expect(createListing(onlyReads, 'capability', INPUT)).rejects.toThrow(Forbidden);
  });

  it('a marking keeps it a draft', async () => {
    const publicId = await createListing(owner, 'capability', {
      ...INPUT,
      body: `${INPUT.body} NATO SECRET`,
    });
    await expect(publishListing(owner, publicId)).rejects.toThrow(Invalid);
    expect((await getListing(owner, publicId, 'nl')).status).toBe('draft');
  });

  it('of two who edit the same version, the second is told and nothing of the first is lost', async () => {
    const publicId = await createListing(owner, 'capability', INPUT);
    await editListing(owner, publicId, { ...INPUT, title: 'De eerste wijziging', version: 1 });
    await expect(
      editListing(owner, publicId, { ...INPUT, title: 'De tweede wijziging', version: 1 }),
    ).rejects.toThrow(Conflict);
    expect(await getListing(owner, publicId, 'nl')).toMatchObject({
      title: 'De eerste wijziging',
      version: 2,
    });
  });
});

describe('a challenge of Defensie', () => {
  it('is released by a second person, not by the one who declared it', async () => {
    const unit = await makeOrganisation('defence_unit');
    const first = await actIn(unit);
    const second = await actIn(unit);
    const publicId = await createListing(first, 'challenge', INPUT);
    expect(await publishListing(first, publicId)).toBe('in_review');
    await expect(releaseListing(first, publicId)).rejects.toThrow(Forbidden);
    expect(await releaseListing(second, publicId)).toBe('published');
  });
});

describe('lists of listings', () => {
  it('hold what the reader may see and nothing else', async () => {
    const owner = await actIn(await makeOrganisation());
    const ids: Record<string, string> = {};
    for (const audience of ['public', 'verified', 'defence', 'private'] as const) {
      const publicId = await createListing(owner, 'challenge', { ...INPUT, audience });
      await publishListing(owner, publicId);
      ids[audience] = publicId;
    }
    const reader = await actIn(await makeOrganisation());
    const defence = await actIn(await makeOrganisation('defence_unit'), 'reader');
    const idsFor = async (ctx: Ctx) =>
      (await listPublishedListings(ctx, { kind: 'challenge', page: 1 }, 'nl')).listings
        .map((listing) => Object.entries(ids).find(([, id]) => id === listing.publicId)?.[0])
        .filter((audience) => audience !== undefined)
        .sort();
    expect(await idsFor(visitor)).toEqual(['public']);
    expect(await idsFor(reader)).toEqual(['public', 'verified']);
    expect(await idsFor(defence)).toEqual(['defence', 'public', 'verified']);
    expect(await idsFor(owner)).toEqual(['defence', 'private', 'public', 'verified']);
  });
});
