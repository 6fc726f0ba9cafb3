import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import type { Ctx, Person } from '#app/domain/ctx.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { findCounterparts, findOwnFit } from '#search/find-counterparts.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { buildMember, buildOfficial } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

const CAPABILITY = {
  title: 'Towed array sonar',
  text: 'We build towed array sonar for submarine detection from unmanned surface vessels.',
  areas: ['SEN'],
} as const;
const CHALLENGE = {
  kind: 'challenge',
  title: 'Submarine detection',
  text: 'We look for towed array sonar for submarine detection from unmanned surface vessels.',
  audience: 'verified',
  areas: ['SEN'],
} as const;

let masked: Posted;
let named: Posted;
let own: Posted;
let ownMasked: Posted;
let other: Posted;

beforeAll(async () => {
  masked = await postListing({ ...CHALLENGE, identity: 'masked' });
  const { organisationId } = masked;
  named = await postListing({ ...CHALLENGE, organisationId });
  own = await postListing({ ...CAPABILITY, organisationId });
  ownMasked = await postListing({
    ...CAPABILITY,
    organisationId,
    audience: 'verified',
    identity: 'masked',
  });
  other = await postListing(CAPABILITY);
  await rebuildListings(database());
});
afterAll(closeDatabase);

const idsFor = async (actor: Person, { publicId }: Posted) => {
  const ctx: Ctx = { tx: database(), actor, organisation: null, now: new Date(), requestId: 'test' };
  const found = await findCounterparts(ctx, await findListing(ctx, publicId, 'read'), {
    locale: 'en',
    limit: 10,
  });
  return found?.counterparts.map(({ listing }) => listing.publicId).sort();
};
const sorted = (...posted: Posted[]) => posted.map(({ publicId }) => publicId).sort();
const poster = () => buildMember(masked.organisationId, 'owner');
const broker = buildOfficial('broker');

describe('counterparts of a masked listing', () => {
  it("leave out the poster's own for the poster", async () => {
    expect(await idsFor(poster(), masked)).toEqual(sorted(other));
  });

  it('are the same for others whoever posted it, so that nothing absent tells who did', async () => {
    expect(await idsFor(broker, masked)).toEqual(sorted(own, ownMasked, other));
  });
});

describe('counterparts of a named listing', () => {
  it("leave out the poster's own for the poster", async () => {
    expect(await idsFor(poster(), named)).toEqual(sorted(other));
  });

  it("leave out the poster's named ones for others, and never tell by absence whose a masked one is", async () => {
    expect(await idsFor(broker, named)).toEqual(sorted(ownMasked, other));
  });
});

describe('the fit of own capabilities', () => {
  it('is of named and masked ones of the reader alone, not of others nor of what others cannot find', async () => {
    const mine = await postListing(CAPABILITY);
    const { organisationId } = mine;
    const mineMasked = await postListing({
      ...CAPABILITY,
      organisationId,
      audience: 'verified',
      identity: 'masked',
    });
    await postListing({ ...CAPABILITY, organisationId, audience: 'private' });
    await rebuildListings(database());
    const fitFor = async (member: string) => {
      const actor = buildMember(member, 'owner');
      const ctx: Ctx = { tx: database(), actor, organisation: null, now: new Date(), requestId: 'test' };
      const challenge = await findListing(ctx, named.publicId, 'read');
      const found = await findOwnFit(ctx, challenge, { locale: 'en', limit: 10 });
      return found?.counterparts.map(({ listing }) => listing.publicId).sort();
    };
    expect(await fitFor(organisationId)).toEqual(sorted(mine, mineMasked));
    const { organisationId: empty } = await postListing({ ...CHALLENGE, title: 'No capability' });
    expect(await fitFor(empty)).toBeUndefined();
  });
});
