import { beforeAll, describe, expect, it } from 'vitest';
import { desc, eq } from 'drizzle-orm';
import { database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { Conflict, Forbidden, NotFound } from '#app/domain/errors.ts';
import { copyListing } from '#app/domain/listings/copy-listing.server.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { editListing } from '#app/domain/listings/edit-listing.server.ts';
import { endChallenge } from '#app/domain/listings/end-challenge.server.ts';
import { findListing, getListing } from '#app/domain/listings/get-listing.server.ts';
import { contentOfListing } from '#app/domain/listings/listing-content.ts';
import { publishListing, releaseListing } from '#app/domain/listings/publish-listing.server.ts';
import {
  archiveListing,
  hideListing,
  restoreListing,
  returnListing,
} from '#app/domain/listings/withdraw-listing.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const INPUT = listingInput({ quantity: 200, unit: 'pieces', budgetBand: '250k_1m', cooperation: ['pilot'] });

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;
let owner: Ctx;
let reader: Ctx;

beforeAll(async () => {
  organisation = await makeOrganisation();
  owner = await ctxOf(await makeMember(organisation), organisation);
  const other = await makeOrganisation();
  reader = await ctxOf(await makeMember(other), other);
});

async function publish(kind: 'challenge' | 'capability' = 'challenge'): Promise<string> {
  return transact(owner, async (ctx) => {
    const publicId = await createListing(ctx, kind, INPUT);
    await publishListing(ctx, publicId, 1);
    return publicId;
  });
}

describe('ending a challenge', () => {
  it('takes it out of sight and says how it ended, in its event too', async () => {
    const publicId = await publish();
    await transact(owner, (ctx) => endChallenge(ctx, publicId, { endedAs: 'met', version: 2 }));
    expect(await getListing(owner, publicId, 'nl')).toMatchObject({ status: 'archived', endedAs: 'met' });
    await expect(getListing(reader, publicId, 'nl')).rejects.toThrow(NotFound);
    const { row } = await findListing(owner, publicId, 'read');
    const [event] = await database()
      .select()
      .from(events)
      .where(eq(events.objectId, row.id))
      .orderBy(desc(events.id));
    expect(event).toMatchObject({
      type: 'listing.ended',
      fromState: 'published',
      toState: 'archived',
      data: { organisationId: organisation.id, kind: 'challenge', endedAs: 'met' },
    });
  });

  it('is for who binds the organisation, on the version that was read, and not of a draft or a capability', async () => {
    const publicId = await publish();
    const end = (ctx: Ctx, id: string, version: number) =>
      transact(ctx, (inside) => endChallenge(inside, id, { endedAs: 'withdrawn', version }));
    const editor = await ctxOf(await makeMember(organisation, 'editor'), organisation);
    await expect(end(editor, publicId, 2)).rejects.toThrow(Forbidden);
    await expect(end(owner, publicId, 1)).rejects.toThrow(Conflict);
    await expect(end(owner, await publish('capability'), 2)).rejects.toThrow(NotFound);
    const draft = await transact(owner, (ctx) => createListing(ctx, 'challenge', INPUT));
    await expect(end(owner, draft, 1)).rejects.toThrow(Conflict);
    await end(owner, publicId, 2);
  });

  it('is the only way to the archive, so that who responded hears of it', async () => {
    const publicId = await publish();
    const archive = (id: string, version: number) =>
      transact(owner, (ctx) => archiveListing(ctx, id, version));
    const refusal = { reason: 'challenge_must_end' };
    await expect(archive(publicId, 2)).rejects.toMatchObject(refusal);
    await transact(owner, (ctx) => hideListing(ctx, publicId, 2));
    await expect(archive(publicId, 3)).rejects.toMatchObject(refusal);
    expect((await getListing(owner, publicId, 'nl')).status).toBe('hidden');
    expect(await archive(await publish('capability'), 2)).toBe('archived');
    const draft = await transact(owner, (ctx) => createListing(ctx, 'challenge', INPUT));
    expect(await archive(draft, 1)).toBe('archived');
  });

  it('still has to be done when it came back from review as a draft after it was published', async () => {
    const unit = await makeOrganisation({ kind: 'defence_unit' });
    const [first, second] = [
      await ctxOf(await makeMember(unit), unit),
      await ctxOf(await makeMember(unit), unit),
    ];
    const publicId = await transact(first, (ctx) => createListing(ctx, 'challenge', INPUT));
    await transact(first, (ctx) => publishListing(ctx, publicId, 1));
    await transact(second, (ctx) => releaseListing(ctx, publicId, 2));
    const changed = { ...INPUT, title: 'Een ruimere vraag', declaration: 'on', version: 3 } as const;
    await transact(first, (ctx) => editListing(ctx, publicId, changed));
    await transact(second, (ctx) => returnListing(ctx, publicId, 4));
    await expect(transact(first, (ctx) => archiveListing(ctx, publicId, 5))).rejects.toMatchObject({
      reason: 'challenge_must_end',
    });
    await transact(first, (ctx) => endChallenge(ctx, publicId, { endedAs: 'withdrawn', version: 5 }));
    expect(await getListing(first, publicId, 'nl')).toMatchObject({
      status: 'archived',
      endedAs: 'withdrawn',
    });
    await transact(first, (ctx) => restoreListing(ctx, publicId, 6));
    expect(await transact(first, (ctx) => archiveListing(ctx, publicId, 7))).toBe('archived');
  });

  it('can be begun anew as a draft, which has not ended', async () => {
    const publicId = await publish();
    await transact(owner, (ctx) => endChallenge(ctx, publicId, { endedAs: 'call_published', version: 2 }));
    await transact(owner, (ctx) => restoreListing(ctx, publicId, 3));
    expect(await getListing(owner, publicId, 'nl')).toMatchObject({ status: 'draft', endedAs: null });
  });
});

describe('a copy', () => {
  it('says the same under a title that tells so, as a draft with an address of its own', async () => {
    const publicId = await publish();
    const copy = await transact(owner, (ctx) => copyListing(ctx, publicId, (title) => `Kopie van ${title}`));
    expect(copy).not.toBe(publicId);
    const [original, copied] = await Promise.all(
      [publicId, copy].map((id) => findListing(owner, id, 'read')),
    );
    expect(original && copied && contentOfListing(copied)).toEqual({
      ...(original && contentOfListing(original)),
      title: `Kopie van ${INPUT.title}`,
    });
    expect(copied?.row).toMatchObject({
      status: 'draft',
      declaredBy: null,
      publishedAt: null,
      externalId: null,
      version: 1,
    });
  });

  it('is made by who may write for the organisation', async () => {
    const publicId = await publish();
    const member = await ctxOf(await makeMember(organisation, 'reader'), organisation);
    await expect(transact(member, (ctx) => copyListing(ctx, publicId, (title) => title))).rejects.toThrow(
      Forbidden,
    );
    await expect(transact(reader, (ctx) => copyListing(ctx, publicId, (title) => title))).rejects.toThrow(
      Forbidden,
    );
  });
});
