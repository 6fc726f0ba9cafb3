import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildListing, buildListingArea, buildListingText, buildMembership } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { roles } from '#db/schema/accounts.ts';
import { files } from '#db/schema/files.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { texts } from '#db/schema/texts.ts';
import { env } from '#app/env.server.ts';
import { getFile } from '#app/domain/files/get-file.server.ts';
import { addAttachment } from '#app/domain/listings/add-attachment.server.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { listAttachments } from '#app/domain/listings/list-attachments.server.ts';
import { releaseListing } from '#app/domain/listings/publish-listing.server.ts';
import { removeAttachment } from '#app/domain/listings/remove-attachment.server.ts';
import { Conflict, Forbidden, Invalid, NotFound } from '#app/domain/errors.ts';
import * as fileRoute from '#app/routes/files/file.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { newMember } from '#tests/support/accounts.ts';
import { recordedOn } from '#tests/support/recorded.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const settings = env as { ATTACHMENTS_UNSCANNED: 'allow' | 'refuse' };

type Listing = typeof listings.$inferSelect;
let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: { id: string };

beforeEach(async () => {
  settings.ATTACHMENTS_UNSCANNED = 'allow';
  organisation = await makeOrganisation({ name: 'Zilvermeeuw Techniek' });
  owner = await makeMember(organisation);
});
afterAll(closeDatabase);

async function makeListing(over: Partial<Listing> = {}, inside = organisation): Promise<Listing> {
  const [row] = await database().insert(listings).values(buildListing(inside.id, over)).returning();
  if (!row) throw new Error('no listing');
  const body = 'Een omschrijving die lang genoeg is om gepubliceerd te mogen worden, in gewone woorden.';
  await database().insert(texts).values(buildListingText(row.id, { body }));
  await database().insert(listingAreas).values(buildListingArea(row.id));
  return row;
}

const file = (name = 'datablad.pdf', bytes = PDF) => ({ name, stream: Readable.from([bytes]) });

async function attach(
  listing: Listing,
  {
    by = owner,
    inside = organisation,
    name = 'datablad.pdf',
    version = listing.version,
    declares = true,
  } = {},
): Promise<void> {
  const change = { version, declaration: declares ? ('on' as const) : undefined };
  await transact(await ctxOf(by, inside), (ctx) => addAttachment(ctx, listing.publicId, change, file(name)));
}

async function namesFor(reader: { id: string }, listing: Listing) {
  const ctx = await ctxOf(reader);
  return (await listAttachments(ctx, await findListing(ctx, listing.publicId, 'read'))).map(
    ({ name }) => name,
  );
}

async function stateOf(listing: Listing) {
  const [row] = await database().select().from(listings).where(eq(listings.id, listing.id));
  return { status: row?.status, version: row?.version };
}

const attachedTo = (listing: Listing) =>
  database().select().from(files).where(eq(files.ownerId, listing.id)).orderBy(files.id);

describe('attaching a file', () => {
  it('to a draft asks nothing but the right to edit, and takes a version of it', async () => {
    const listing = await makeListing({ status: 'draft' });
    const editor = await makeMember(organisation, 'editor');
    await attach(listing, { by: editor, declares: false });
    expect(await namesFor(editor, listing)).toEqual([{ given: 'datablad.pdf' }]);
    expect(await stateOf(listing)).toEqual({ status: 'draft', version: 2 });
    expect(await recordedOn(listing.id)).toEqual(['listing.edited']);
  });

  it('to something published is for who may publish, and asks the declaration again', async () => {
    const listing = await makeListing();
    const editor = await makeMember(organisation, 'editor');
    await expect(attach(listing, { by: editor })).rejects.toThrow(Forbidden);
    await expect(attach(listing, { declares: false })).rejects.toEqual(
      new Invalid({ declaration: ['declaration'] }),
    );
    expect(await attachedTo(listing)).toEqual([]);
    await attach(listing);
    expect(await stateOf(listing)).toEqual({ status: 'published', version: 2 });
  });

  it('to a released challenge of Defensie waits for a second person again', async () => {
    const unit = await makeOrganisation({ kind: 'defence_unit' });
    const [first, second] = [await makeMember(unit), await makeMember(unit)];
    const listing = await makeListing({ kind: 'challenge', releasedBy: second.id }, unit);
    await attach(listing, { by: first, inside: unit });
    expect(await stateOf(listing)).toEqual({ status: 'in_review', version: 2 });
    expect(await recordedOn(listing.id)).toEqual(['listing.edited', 'listing.release-requested']);
    const release = async (by: { id: string }) =>
      transact(await ctxOf(by, unit), (ctx) => releaseListing(ctx, listing.publicId, 2));
    await expect(release(first)).rejects.toThrow(Forbidden);
    expect(await release(second)).toBe('published');
  });

  it('stops at five, at a marking in the name, at another type, and at an older version', async () => {
    const listing = await makeListing({ status: 'draft' });
    await expect(attach(listing, { name: 'NATO_SECRET.pdf' })).rejects.toEqual(
      new Invalid({ file: ['file_marking:NATO_SECRET'] }),
    );
    const script = transact(await ctxOf(owner, organisation), (ctx) =>
      addAttachment(ctx, listing.publicId, { version: 1 }, file('x.pdf', Buffer.from('<svg onload="x"/>'))),
    );
    await expect(script).rejects.toEqual(new Invalid({ file: ['file_type'] }));
    for (let version = 1; version <= 5; version += 1) await attach(listing, { version });
    await expect(attach(listing, { version: 6 })).rejects.toEqual(
      new Invalid({ file: ['too_many_files:5'] }),
    );
    await expect(attach(listing, { version: 5 })).rejects.toThrow(Conflict);
    expect(await attachedTo(listing)).toHaveLength(5);
  });

  it('happens in the name of its own organisation only', async () => {
    const listing = await makeListing({ status: 'draft' });
    const other = await makeOrganisation();
    const stranger = await makeMember(other);
    await expect(attach(listing, { by: stranger, inside: other })).rejects.toThrow(NotFound);
  });
});

describe('removing an attachment', () => {
  it('hides it at once, and is for this listing alone', async () => {
    const [listing, other] = [await makeListing(), await makeListing()];
    await attach(listing);
    const [stored] = await attachedTo(listing);
    const fileId = stored?.publicId ?? '';
    const change = { version: 2, declaration: 'on' as const };
    const remove = async (from: Listing, version: number) =>
      transact(await ctxOf(owner, organisation), (ctx) =>
        removeAttachment(ctx, from.publicId, fileId, { ...change, version }),
      );
    await expect(remove(other, 1)).rejects.toThrow(NotFound);
    expect(await stateOf(other)).toEqual({ status: 'published', version: 1 });
    await remove(listing, 2);
    expect(await namesFor(owner, listing)).toEqual([]);
    await expect(getFile(await ctxOf(owner), fileId)).rejects.toThrow(NotFound);
  });
});

describe('the attachment of a masked listing', () => {
  async function attachMasked() {
    const listing = await makeListing({ identity: 'masked' });
    await attach(listing, { name: 'Zilvermeeuw prijslijst.pdf' });
    await attach(listing, { name: 'Zilvermeeuw datablad.pdf', version: 2 });
    const [, second] = await attachedTo(listing);
    return { listing, fileId: second?.publicId ?? '' };
  }

  it('is called by number for who may not know whose it is, and by its name for its own side', async () => {
    const { listing, fileId } = await attachMasked();
    const reader = await makeMember(await makeOrganisation());
    expect(await namesFor(reader, listing)).toEqual([
      { number: 1, ending: 'pdf' },
      { number: 2, ending: 'pdf' },
    ]);
    expect((await getFile(await ctxOf(reader), fileId)).name).toEqual({ number: 2, ending: 'pdf' });
    expect(await namesFor(owner, listing)).toEqual([
      { given: 'Zilvermeeuw prijslijst.pdf' },
      { given: 'Zilvermeeuw datablad.pdf' },
    ]);
    expect((await getFile(await ctxOf(owner), fileId)).name).toEqual({ given: 'Zilvermeeuw datablad.pdf' });
  });

  it('comes over the wire under a neutral name, without a word of its organisation in any header', async () => {
    const { fileId } = await attachMasked();
    const { visitor, userId } = await newMember();
    const reading = await makeOrganisation();
    await database()
      .insert(roles)
      .values(buildMembership(userId, reading.id, 'reader'));
    const answer = await visitor.get(fileRoute, `/en/files/${fileId}`, { id: fileId });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="attachment-2.pdf"; filename*=UTF-8''attachment-2.pdf`,
    );
    expect(JSON.stringify([...answer.headers])).not.toMatch(/zilvermeeuw/i);
  });
});

describe('who may not read the listing', () => {
  it('finds no file, and who may gets none that was not scanned where the operator asks for that', async () => {
    const listing = await makeListing({ audience: 'defence' });
    await attach(listing);
    const [stored] = await attachedTo(listing);
    const fileId = stored?.publicId ?? '';
    const reader = await makeMember(await makeOrganisation());
    const officer = await makeMember(await makeOrganisation({ kind: 'defence_unit' }), 'reader');
    await expect(getFile(await ctxOf(reader), fileId)).rejects.toThrow(NotFound);
    expect((await getFile(await ctxOf(officer), fileId)).size).toBe(PDF.length);
    settings.ATTACHMENTS_UNSCANNED = 'refuse';
    await expect(getFile(await ctxOf(officer), fileId)).rejects.toThrow(Forbidden);
    await expect(getFile(await ctxOf(reader), fileId)).rejects.toThrow(NotFound);
  });
});
