import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMembership } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { listings, listingVersions } from '#db/schema/listings.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { later, minutes } from '#app/domain/durations.ts';
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts';
import { autosaveDraft, autosaveNewDraft } from '#app/domain/listings/autosave-draft.server.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { getListing } from '#app/domain/listings/get-listing.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import * as autosaveRoute from '#app/routes/listings/autosave-listing.ts';
import * as newRoute from '#app/routes/listings/new-listing.tsx';
import { newMember, newVisitor } from '#tests/support/accounts.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';
import { recordedOn } from '#tests/support/recorded.ts';

const KEY = '0123456789ab';

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: { id: string };
let ctx: Ctx;

beforeEach(async () => {
  organisation = await makeOrganisation();
  owner = await makeMember(organisation);
  ctx = await ctxOf(owner, organisation);
});
afterAll(closeDatabase);

async function makeDraft() {
  const publicId = await transact(ctx, (inside) => createListing(inside, 'capability', listingInput()));
  const [row] = await database().select().from(listings).where(eq(listings.publicId, publicId));
  if (!row) throw new Error('no draft');
  return row;
}

/** Saves by itself, so many minutes after the draft was made. */
const save = (publicId: string, over: Parameters<typeof listingInput>[0], by = ctx, after = 0) =>
  transact({ ...by, now: later(ctx.now, minutes(after)) }, (inside) =>
    autosaveDraft(inside, publicId, listingInput(over)),
  );

async function versionsOf(listing: { id: string }) {
  const rows = await database()
    .select()
    .from(listingVersions)
    .where(eq(listingVersions.listingId, listing.id))
    .orderBy(asc(listingVersions.version));
  return rows.map(({ version, content }) => [version, content['title']]);
}

describe('a draft that saves itself', () => {
  it('keeps what was typed, and makes one step of the history of what one person types in a quarter of an hour', async () => {
    const draft = await makeDraft();
    for (const [version, title] of [
      [1, 'Eerste poging'],
      [2, 'Tweede poging'],
      [3, 'Derde poging'],
    ] as const)
      expect(await save(draft.publicId, { title, version }, ctx, version)).toEqual({
        publicId: draft.publicId,
        version: version + 1,
      });
    expect((await getListing(ctx, draft.publicId, 'nl')).title).toBe('Derde poging');
    expect(await versionsOf(draft)).toEqual([[4, 'Derde poging']]);
    expect(await recordedOn(draft.id)).toEqual(['listing.created']);

    await save(draft.publicId, { title: 'Een uur later', version: 4 }, ctx, 60);
    await save(draft.publicId, { title: 'Nog even later', version: 5 }, ctx, 61);
    expect(await versionsOf(draft)).toEqual([
      [4, 'Derde poging'],
      [6, 'Nog even later'],
    ]);
    expect(await recordedOn(draft.id)).toEqual(['listing.created', 'listing.edited']);
  });

  it('begins a new step for somebody else, and never takes the place of a step of theirs', async () => {
    const draft = await makeDraft();
    const colleague = await ctxOf(await makeMember(organisation, 'editor'), organisation);
    await save(draft.publicId, { title: 'Van de collega', version: 1 }, colleague);
    await save(draft.publicId, { title: 'Van mij', version: 2 });
    expect((await versionsOf(draft)).map(([, title]) => title)).toEqual([
      listingInput().title,
      'Van de collega',
      'Van mij',
    ]);
    expect(await recordedOn(draft.id)).toEqual(['listing.created', 'listing.edited', 'listing.edited']);
  });

  it('stops where somebody else changed it, and does no harm when the same comes twice', async () => {
    const draft = await makeDraft();
    const colleague = await ctxOf(await makeMember(organisation, 'editor'), organisation);
    await save(draft.publicId, { title: 'Eens gezegd', version: 1 });
    // The answer was lost on its way, so the browser sends it again.
    expect(await save(draft.publicId, { title: 'Eens gezegd', version: 1 })).toMatchObject({ version: 2 });
    await save(draft.publicId, { title: 'Van de collega', version: 2 }, colleague);
    await expect(save(draft.publicId, { title: 'Van mij', version: 2 })).rejects.toThrow(Conflict);
    expect((await getListing(ctx, draft.publicId, 'nl')).title).toBe('Van de collega');
  });

  it('changes nothing that has been published, and is for who may edit', async () => {
    const draft = await makeDraft();
    const reader = await ctxOf(await makeMember(organisation, 'reader'), organisation);
    await expect(save(draft.publicId, { title: 'Van een lezer', version: 1 }, reader)).rejects.toThrow(
      Forbidden,
    );
    const elsewhere = await makeOrganisation();
    const stranger = await ctxOf(await makeMember(elsewhere), elsewhere);
    await expect(save(draft.publicId, { title: 'Van buiten', version: 1 }, stranger)).rejects.toThrow(
      NotFound,
    );
    await transact(ctx, (inside) => publishListing(inside, draft.publicId, 1));
    await expect(
      save(draft.publicId, { title: 'Vanzelf gewijzigd', version: 2, declaration: 'on' }),
    ).rejects.toThrow(Conflict);
    expect(await getListing(ctx, draft.publicId, 'nl')).toMatchObject({
      title: listingInput().title,
      status: 'published',
      version: 2,
    });
  });

  it('leaves the steps of the button in the history', async () => {
    const draft = await makeDraft();
    const late = { ...ctx, now: later(ctx.now, minutes(30)) };
    await transact(late, (inside) =>
      editListing(inside, draft.publicId, listingInput({ title: 'Met de knop', version: 1 })),
    );
    await save(draft.publicId, { title: 'En weer vanzelf', version: 2 }, ctx, 90);
    expect((await versionsOf(draft)).map(([, title]) => title)).toEqual([
      listingInput().title,
      'Met de knop',
      'En weer vanzelf',
    ]);
  });
});

describe('a new draft', () => {
  const saveNew = (title: string, version?: number) =>
    transact(ctx, (inside) =>
      autosaveNewDraft(inside, 'capability', listingInput({ title, ...(version ? { version } : {}) }), KEY),
    );
  const drafts = () => database().select().from(listings).where(eq(listings.organisationId, organisation.id));

  it('is made once, however often its form is sent at once', async () => {
    const saved = await Promise.all([saveNew('Een concept'), saveNew('Een concept'), saveNew('Een concept')]);
    expect(await drafts()).toHaveLength(1);
    expect(new Set(saved.map(({ publicId }) => publicId)).size).toBe(1);
    const again = await saveNew('Een beter concept');
    expect(await getListing(ctx, again.publicId, 'nl')).toMatchObject({ title: 'Een beter concept' });
    expect(await drafts()).toHaveLength(1);
  });

  it('is made once by a button that is pressed twice', async () => {
    const press = () =>
      transact(ctx, (inside) =>
        createListing(inside, 'capability', listingInput({ title: 'Twee keer gedrukt' }), { draftKey: KEY }),
      );
    const [one, other] = await Promise.all([press(), press()]);
    expect(one).toBe(other);
    expect(await drafts()).toHaveLength(1);
  });

  it('of another organisation is not found by its key', async () => {
    await saveNew('Een concept');
    const elsewhere = await makeOrganisation();
    const other = await ctxOf(await makeMember(elsewhere), elsewhere);
    await transact(other, (inside) =>
      autosaveNewDraft(inside, 'capability', listingInput({ title: 'Van hen' }), KEY),
    );
    expect((await drafts()).map(({ organisationId }) => organisationId)).toEqual([organisation.id]);
  });
});

describe('the address that a form saves itself to', () => {
  const fields = {
    _form: 'listing',
    language: 'nl',
    title: 'Vanzelf bewaard',
    audience: 'verified',
    identity: 'named',
    draftKey: KEY,
  };

  async function memberOf() {
    const member = await newMember();
    await database()
      .insert(roles)
      .values(buildMembership(member.userId, organisation.id, 'editor'));
    return member.visitor;
  }

  it('answers with what the form goes on with, and refuses like the form', async () => {
    const visitor = await memberOf();
    const params = { organisation: organisation.publicId, kind: 'capability' };
    const path = `/nl/o/${organisation.publicId}/listings/new/capability/autosave`;
    const made = await visitor.post(autosaveRoute, path, fields, params);
    const draft = JSON.parse(String(made.data)) as { publicId: string; editPath: string; text: string };
    expect(made.status).toBe(200);
    expect(draft).toMatchObject({
      version: 1,
      editPath: `/nl/o/${organisation.publicId}/listings/${draft.publicId}/edit`,
    });
    expect(draft.text).toMatch(/^Bewaard om \d\d:\d\d\.$/);
    const own = { organisation: organisation.publicId, listing: draft.publicId };
    const again = (over: Record<string, string>) =>
      visitor.post(
        autosaveRoute,
        `/nl/o/${organisation.publicId}/listings/${draft.publicId}/autosave`,
        { ...fields, ...over },
        own,
      );
    expect((await again({ title: 'x', version: '1' })).status).toBe(422);
    expect((await again({ title: 'Een andere titel', version: '7' })).status).toBe(409);
    expect((await again({ title: 'Een andere titel', version: '1' })).status).toBe(200);
    // The button of the page that is still open goes on with the same draft.
    const button = await visitor.post(
      newRoute,
      `/nl/o/${organisation.publicId}/listings/new/capability`,
      fields,
      params,
    );
    expect(button.location).toBe(`/nl/o/${organisation.publicId}/listings/${draft.publicId}?done=saved`);
  });

  it('leads who is not logged in to the front door and keeps nothing', async () => {
    const params = { organisation: organisation.publicId, kind: 'capability' };
    const path = `/nl/o/${organisation.publicId}/listings/new/capability/autosave`;
    const answer = await newVisitor().post(autosaveRoute, path, fields, params);
    expect(answer.location).toMatch(/^\/nl\/login\?next=/);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});
