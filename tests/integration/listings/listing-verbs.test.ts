import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMembership, buildOrganisation, buildUser } from '#db/build.ts';
import { database } from '#db/pool.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { OrganisationKind, OrganisationRole } from '#db/enums.ts';
import { findPerson } from '#app/domain/accounts/find-person.server.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import { autosaveDraft } from '#app/domain/listings/autosave-draft.server.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { getListing } from '#app/domain/listings/get-listing.server.ts';
import { listListingsOf } from '#app/domain/listings/list-listings-of.server.ts';
import { publishListing, releaseListing } from '#app/domain/listings/publish-listing.server.ts';
import type { ListingInput } from '#app/domain/listings/schemas.ts';
import {
  archiveListing,
  hideListing,
  renewListing,
  restoreListing,
  returnListing,
  showListing,
} from '#app/domain/listings/withdraw-listing.server.ts';
import { findActingOrganisation } from '#app/domain/organisations/find-acting-organisation.server.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const NOW = new Date();

const INPUT = listingInput({
  keywords: 'basalt, pantsering; basalt',
  secondaryAreas: ['MAR', 'MAT'],
  trlMin: 6,
});

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
    expect(await publishListing(owner, publicId, 1)).toBe('published');
    const seen = await getListing(reader, publicId, 'nl');
    expect(seen.publishedAt).toEqual(NOW);
    expect(seen.expiresAt?.getUTCFullYear()).toBe(NOW.getUTCFullYear() + 1);
    await expect(getListing(visitor, publicId, 'nl')).rejects.toThrow(NotFound);
    expect(await hideListing(owner, publicId, 2)).toBe('hidden');
    await expect(getListing(reader, publicId, 'nl')).rejects.toThrow(NotFound);
    expect(await eventsOf(publicId)).toEqual([
      'listing.created →draft',
      'listing.published draft→published',
      'listing.hidden published→hidden',
    ]);
  });

  it('a masked listing shows kind, size and part of the country, and no name anywhere', async () => {
    const publicId = await createListing(owner, 'capability', { ...INPUT, identity: 'masked' });
    await publishListing(owner, publicId, 1);
    const seen = await getListing(reader, publicId, 'nl');
    expect(seen.poster).toEqual({ named: false, kind: 'sme', sizeClass: 'small', part: 'west' });
    expect(JSON.stringify(seen)).not.toContain(owner.organisation?.name);
    expect(JSON.stringify(seen)).not.toContain(owner.organisation?.publicId);
    expect((await getListing(owner, publicId, 'nl')).poster).toMatchObject({ named: true });
  });

  it('names the organisation of a public listing to everybody, and leads to its page only who may see that', async () => {
    const publicId = await createListing(owner, 'capability', { ...INPUT, audience: 'public' });
    await publishListing(owner, publicId, 1);
    const asVisitor = (await getListing(visitor, publicId, 'nl')).poster;
    expect(asVisitor).toMatchObject({ name: owner.organisation?.name, hasPage: false });
    expect((await getListing(reader, publicId, 'nl')).poster).toMatchObject({ hasPage: true });
  });

  it('an unverified organisation prepares but does not publish', async () => {
    const unverified = await actIn(await makeOrganisation('startup', 'unverified'));
    const publicId = await createListing(unverified, 'capability', INPUT);
    await expect(publishListing(unverified, publicId, 1)).rejects.toMatchObject({
      reason: 'organisation_unverified',
    });
    expect((await getListing(unverified, publicId, 'nl')).status).toBe('draft');
  });

  it('without a second factor an owner does not publish', async () => {
    const weak = await actIn(await makeOrganisation(), 'owner', { secondFactor: false });
    const publicId = await createListing(weak, 'capability', INPUT);
    await expect(publishListing(weak, publicId, 1)).rejects.toMatchObject({ reason: 'set_up_second_factor' });
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
    await expect(publishListing(owner, publicId, 1)).rejects.toThrow(Invalid);
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

describe('changing what has been published', () => {
  let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
  let owner: Ctx;
  const declared = { ...INPUT, declaration: 'on' } as const;

  beforeAll(async () => {
    organisation = await makeOrganisation();
    owner = await actIn(organisation);
  });

  async function publishOne(input: ListingInput = INPUT): Promise<string> {
    const publicId = await createListing(owner, 'capability', input);
    await publishListing(owner, publicId, 1);
    return publicId;
  }

  it('is for who may publish: an editor changes drafts only', async () => {
    const editor = await actIn(organisation, 'editor');
    const publicId = await publishOne();
    await expect(editListing(editor, publicId, { ...declared, version: 2 })).rejects.toThrow(Forbidden);
    const draft = await createListing(editor, 'capability', INPUT);
    await editListing(editor, draft, { ...INPUT, title: 'Gewijzigd concept', version: 1 });
    expect((await getListing(owner, draft, 'nl')).title).toBe('Gewijzigd concept');
  });

  it('asks the declaration again, and refuses a marking', async () => {
    const publicId = await publishOne();
    await expect(editListing(owner, publicId, { ...INPUT, version: 2 })).rejects.toMatchObject({
      fields: { declaration: ['declaration'] },
    });
    await expect(
      editListing(owner, publicId, { ...declared, title: 'Stg. GEHEIM sensor', version: 2 }),
    ).rejects.toThrow(Invalid);
    await editListing(owner, publicId, { ...declared, title: 'Een betere titel', version: 2 });
    expect(await getListing(owner, publicId, 'nl')).toMatchObject({
      title: 'Een betere titel',
      status: 'published',
    });
  });

  it('does not mask what people know by name', async () => {
    const publicId = await publishOne();
    await expect(
      editListing(owner, publicId, { ...declared, identity: 'masked', version: 2 }),
    ).rejects.toMatchObject({ fields: { identity: ['masked_after_named'] } });
  });

  it('does not mask it as a draft either, once it comes back from the archive', async () => {
    const publicId = await publishOne();
    await archiveListing(owner, publicId, 2);
    await restoreListing(owner, publicId, 3);
    const masked = { ...INPUT, identity: 'masked' } as const;
    const refusal = { fields: { identity: ['masked_after_named'] } };
    await expect(editListing(owner, publicId, { ...masked, version: 4 })).rejects.toMatchObject(refusal);
    await editListing(owner, publicId, { ...INPUT, title: 'Een andere titel', version: 4 });
    await expect(autosaveDraft(owner, publicId, { ...masked, version: 5 })).rejects.toMatchObject(refusal);
    expect((await getListing(owner, publicId, 'nl')).identity).toBe('named');
  });

  it('does not mask again what was masked first and named later', async () => {
    const publicId = await publishOne({ ...INPUT, identity: 'masked' });
    await editListing(owner, publicId, { ...declared, version: 2 });
    await archiveListing(owner, publicId, 3);
    await restoreListing(owner, publicId, 4);
    await expect(
      editListing(owner, publicId, { ...INPUT, identity: 'masked', version: 5 }),
    ).rejects.toMatchObject({ fields: { identity: ['masked_after_named'] } });
  });

  it('still masks what was named in a draft only', async () => {
    const publicId = await createListing(owner, 'capability', INPUT);
    await editListing(owner, publicId, { ...INPUT, identity: 'masked', version: 1 });
    await publishListing(owner, publicId, 2);
    await archiveListing(owner, publicId, 3);
    await restoreListing(owner, publicId, 4);
    await editListing(owner, publicId, { ...INPUT, version: 5 });
    await editListing(owner, publicId, { ...INPUT, identity: 'masked', version: 6 });
    expect((await getListing(owner, publicId, 'nl')).identity).toBe('masked');
  });

  it('happens on the version that was read, whatever the move', async () => {
    const publicId = await publishOne();
    const inTurn = [hideListing, showListing, renewListing, archiveListing, restoreListing];
    for (const [index, move] of inTurn.entries()) {
      await expect(move(owner, publicId, index + 1)).rejects.toMatchObject({ reason: 'version' });
      await move(owner, publicId, index + 2);
    }
    expect(await getListing(owner, publicId, 'nl')).toMatchObject({ status: 'draft', version: 7 });
  });

  it('a hidden listing is not shown again with a marking in it', async () => {
    const publicId = await publishOne();
    await hideListing(owner, publicId, 2);
    await database().update(texts).set({ title: 'NATO SECRET' }).where(eq(texts.title, INPUT.title));
    await expect(showListing(owner, publicId, 3)).rejects.toThrow(Invalid);
  });

  it('happens in the name of its own organisation only', async () => {
    const publicId = await createListing(owner, 'capability', INPUT);
    const elsewhere = await actIn(await makeOrganisation());
    const inWrongName = { ...owner, organisation: elsewhere.organisation };
    await expect(editListing(inWrongName, publicId, { ...INPUT, version: 1 })).rejects.toThrow(NotFound);
    await expect(publishListing(inWrongName, publicId, 1)).rejects.toThrow(NotFound);
  });

  it('publishes only the version that was read', async () => {
    const publicId = await createListing(owner, 'capability', INPUT);
    await editListing(owner, publicId, { ...INPUT, title: 'Intussen gewijzigd', version: 1 });
    await expect(publishListing(owner, publicId, 1)).rejects.toThrow(Conflict);
    expect(await publishListing(owner, publicId, 2)).toBe('published');
  });

  it('what an organisation posted is out of sight from the day its verification ends', async () => {
    const publicId = await publishOne();
    const reader = await actIn(await makeOrganisation());
    expect((await getListing(reader, publicId, 'nl')).title).toBe(INPUT.title);
    for (const ended of [
      { verificationState: 'refused' as const },
      { verificationState: 'verified' as const, verifiedUntil: '2026-01-01' },
    ]) {
      await database().update(organisations).set(ended).where(eq(organisations.id, organisation.id));
      await expect(getListing(reader, publicId, 'nl')).rejects.toThrow(NotFound);
      expect((await getListing(owner, publicId, 'nl')).title).toBe(INPUT.title);
      await expect(publishListing(owner, publicId, 2)).rejects.toMatchObject({
        reason: 'organisation_unverified',
      });
    }
    await database()
      .update(organisations)
      .set({ verificationState: 'verified', verifiedUntil: null })
      .where(eq(organisations.id, organisation.id));
    expect((await getListing(reader, publicId, 'nl')).title).toBe(INPUT.title);
  });
});

describe('a challenge of Defensie', () => {
  it('waits for a second person again when it is changed after its release', async () => {
    const unit = await makeOrganisation('defence_unit');
    const first = await actIn(unit);
    const second = await actIn(unit);
    const publicId = await createListing(first, 'challenge', INPUT);
    await publishListing(first, publicId, 1);
    await releaseListing(second, publicId, 2);
    await editListing(first, publicId, {
      ...INPUT,
      declaration: 'on',
      title: 'Een ruimere vraag',
      version: 3,
    });
    const reader = await actIn(await makeOrganisation());
    await expect(getListing(reader, publicId, 'nl')).rejects.toThrow(NotFound);
    await expect(releaseListing(first, publicId, 4)).rejects.toThrow(Forbidden);
    expect(await releaseListing(second, publicId, 4)).toBe('published');
  });

  it('is returned on the version that was read, and not masked after that when it was published by name', async () => {
    const unit = await makeOrganisation('defence_unit');
    const first = await actIn(unit);
    const second = await actIn(unit);
    const publicId = await createListing(first, 'challenge', INPUT);
    await publishListing(first, publicId, 1);
    await releaseListing(second, publicId, 2);
    await editListing(first, publicId, { ...INPUT, declaration: 'on', title: 'Een vraag', version: 3 });
    await expect(returnListing(second, publicId, 3)).rejects.toMatchObject({ reason: 'version' });
    expect(await returnListing(second, publicId, 4)).toBe('draft');
    await expect(
      editListing(first, publicId, { ...INPUT, identity: 'masked', version: 5 }),
    ).rejects.toMatchObject({ fields: { identity: ['masked_after_named'] } });
  });

  it('is released by a second person, not by the one who declared it', async () => {
    const unit = await makeOrganisation('defence_unit');
    const first = await actIn(unit);
    const second = await actIn(unit);
    const publicId = await createListing(first, 'challenge', INPUT);
    expect(await publishListing(first, publicId, 1)).toBe('in_review');
    await expect(releaseListing(first, publicId, 2)).rejects.toThrow(Forbidden);
    expect(await releaseListing(second, publicId, 2)).toBe('published');
  });
});

describe('lists of listings', () => {
  it('hold what the reader may see and nothing else', async () => {
    const organisation = await makeOrganisation();
    const owner = await actIn(organisation);
    const ids: Record<string, string> = {};
    for (const audience of ['public', 'verified', 'defence', 'private'] as const) {
      const publicId = await createListing(owner, 'challenge', { ...INPUT, audience });
      await publishListing(owner, publicId, 1);
      ids[audience] = publicId;
    }
    const reader = await actIn(await makeOrganisation());
    const defence = await actIn(await makeOrganisation('defence_unit'), 'reader');
    const idsFor = async (ctx: Ctx) =>
      (await listListingsOf(ctx, organisation.id, 1, 'nl')).listings
        .map((listing) => Object.entries(ids).find(([, id]) => id === listing.publicId)?.[0])
        .filter((audience) => audience !== undefined)
        .sort();
    expect(await idsFor(visitor)).toEqual(['public']);
    expect(await idsFor(reader)).toEqual(['public', 'verified']);
    expect(await idsFor(defence)).toEqual(['defence', 'public', 'verified']);
    expect(await idsFor(owner)).toEqual(['defence', 'private', 'public', 'verified']);
  });
});
