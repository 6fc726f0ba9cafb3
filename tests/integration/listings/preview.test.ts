import { beforeAll, describe, expect, it } from 'vitest';
import type { Audience, Identity } from '#db/enums.ts';
import { database } from '#db/pool.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { NotFound } from '#app/domain/errors.ts';
import { createListing } from '#app/domain/listings/create-listing.server.ts';
import { getListing } from '#app/domain/listings/get-listing.server.ts';
import { previewListing } from '#app/domain/listings/preview-listing.server.ts';
import { publishListing } from '#app/domain/listings/publish-listing.server.ts';
import { PREVIEWED_AS, type PreviewedAs } from '#app/domain/visibility/typical-actors.ts';
import { ctxOf, makeMember, makeOfficial, makeOrganisation, transact } from '#tests/support/acting.ts';
import { listingInput } from '#tests/support/listing-input.ts';
import { postListing } from '#tests/support/post-listing.ts';

let owner: Ctx;
/** Real people of each audience, to hold the previews against. */
let people: Record<PreviewedAs, Ctx>;

beforeAll(async () => {
  const own = await makeOrganisation({ kind: 'startup', province: 'NL-ZE' });
  owner = await ctxOf(await makeMember(own), own);
  const other = await makeOrganisation();
  people = {
    public: {
      tx: database(),
      actor: { kind: 'visitor' },
      organisation: null,
      now: new Date(),
      requestId: 'test',
    },
    verified: await ctxOf(await makeMember(other), other),
    defence: await ctxOf(await makeOfficial('defence_requester')),
    own: await ctxOf(await makeMember(own, 'reader'), own),
  };
});

const draft = (audience: Audience, identity: Identity) =>
  transact(owner, (ctx) =>
    createListing(
      ctx,
      'capability',
      listingInput({ audience, identity, exportClass: 'dual_use', productionProvince: 'NL-ZE' }),
    ),
  );

const seenAs = async (publicId: string) =>
  Promise.all(
    PREVIEWED_AS.map(async (as) => (await previewListing(owner, publicId, as, 'nl')).seen?.listing ?? null),
  );

describe('a preview', () => {
  it.each([
    ['public', 'named'],
    ['verified', 'named'],
    ['verified', 'masked'],
    ['defence', 'masked'],
    ['private', 'named'],
  ] as const)('of a %s, %s listing is what somebody of each audience sees', async (audience, identity) => {
    const publicId = await draft(audience, identity);
    await transact(owner, (ctx) => publishListing(ctx, publicId, 1));
    const real = await Promise.all(
      PREVIEWED_AS.map(async (as) => {
        try {
          return await getListing(people[as], publicId, 'nl');
        } catch (error) {
          if (error instanceof NotFound) return null;
          throw error;
        }
      }),
    );
    expect(await seenAs(publicId)).toEqual(real);
  });

  it('of a draft is what they will see once it is published', async () => {
    const publicId = await draft('defence', 'masked');
    const [everybody, verified, defence, own] = await seenAs(publicId);
    expect([everybody, verified]).toEqual([null, null]);
    expect(defence).toMatchObject({
      exportClass: 'dual_use',
      productionProvince: null,
      poster: { named: false, kind: 'startup', part: 'west' },
    });
    expect(own).toMatchObject({ productionProvince: 'NL-ZE', poster: { named: true } });
  });

  it('of a masked challenge is not where it looks for partners, which is mostly where it is', async () => {
    const { publicId } = await postListing({
      kind: 'challenge',
      title: 'Sonar',
      audience: 'verified',
      identity: 'masked',
      preferredProvinces: ['NL-ZE'],
    });
    expect((await getListing(people.verified, publicId, 'nl')).preferredProvinces).toEqual([]);
  });

  it('is for its own organisation', async () => {
    const publicId = await draft('public', 'named');
    await transact(owner, (ctx) => publishListing(ctx, publicId, 1));
    await expect(previewListing(people.verified, publicId, 'own', 'nl')).rejects.toThrow(NotFound);
  });
});
