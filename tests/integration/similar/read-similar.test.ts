import { drizzle } from 'drizzle-orm/postgres-js';
import { eq } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { listings } from '#db/schema/listings.ts';
import type { Actor, Ctx } from '#app/domain/ctx.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { Forbidden, NotFound } from '#app/domain/errors.ts';
import type { JobRun } from '#app/jobs/job-context.server.ts';
import { rankAllChallenges } from '#app/jobs/rank-matches.server.ts';
import { findSharedDemand } from '#search/find-shared-demand.server.ts';
import { findSimilar } from '#search/find-similar.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { hearQueries } from '#tests/support/heard-queries.ts';
import { buildMember, buildOfficial } from '#tests/support/people.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;
const RUN: JobRun = { jobId: 'test', attempt: 1, isLastAttempt: false };
const SECRET = 'Geheimhouder';

const WATER = {
  kind: 'challenge',
  language: 'nl',
  title: 'Drinkwater uit zee voor een kamp',
  text: 'Wij zoeken ontzilting van zeewater die drinkwater maakt voor honderd mensen, met weinig energie en met twee man bediening.',
  areas: ['OUT'],
  unit: 'systems',
} as const;
const CAMERA = {
  kind: 'challenge',
  language: 'nl',
  title: 'Camera die drones herkent',
  text: 'Een gerichte camera met warmtebeeld die een klein toestel in de lucht op twee kilometer herkent en volgt.',
} as const;
const unit = (name: string) => ({ name, kind: 'defence_unit' as const });

const queries: string[] = [];
const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
const counted = drizzle(client, { schema, logger: hearQueries(queries) });

let land: Posted;
let sea: Posted;
let masked: Posted;
let defence: Posted;
let shut: Posted;
let draft: Posted;

beforeAll(async () => {
  land = await postListing({ ...WATER, quantity: 3, neededBy: '2027-03-01', organisation: unit('Land') });
  sea = await postListing({ ...WATER, quantity: 2, neededBy: '2027-01-01', organisation: unit('Zee') });
  masked = await postListing({
    ...WATER,
    quantity: 1,
    audience: 'verified',
    identity: 'masked',
    organisation: { name: SECRET, kind: 'sme' },
  });
  defence = await postListing({ ...WATER, audience: 'defence', organisation: unit('Lucht') });
  shut = await postListing({ ...WATER, audience: 'private' });
  draft = await postListing({ ...WATER, status: 'draft', organisationId: land.organisationId });
  // The same organisation twice is no shared demand.
  const alone = await postListing(CAMERA);
  await postListing({ ...CAMERA, organisationId: alone.organisationId });
  await rebuildListings(database());
  await rankAllChallenges({}, RUN);
});
afterAll(async () => {
  await client.end();
  await closeDatabase();
});

const as = (actor: Actor, tx: Ctx['tx'] = database()): Ctx => ({
  tx,
  actor,
  organisation: null,
  now: new Date(),
  requestId: 'test',
});
const visitor: Actor = { kind: 'visitor' };
const supplier = buildMember('00000000-0000-7000-8000-00000000aaaa', 'owner');
const broker = buildOfficial('broker');
const manager = buildOfficial('programme_manager');
const ownerOf = ({ organisationId }: Posted) => buildMember(organisationId, 'owner');

async function similarTo(actor: Actor, posted: Posted) {
  const loaded = await findListing(as(actor), posted.publicId, 'read');
  return findSimilar(as(actor), loaded, { locale: 'nl', limit: 10 });
}
const idsOf = (found: readonly { listing: { publicId: string } }[]) =>
  found.map(({ listing }) => listing.publicId).sort();
const ids = (...posted: Posted[]) => posted.map(({ publicId }) => publicId).sort();

describe('what is like a challenge', () => {
  it('is shown to each reader as far as they may read it, never the private one or a draft', async () => {
    expect(idsOf(await similarTo(visitor, land))).toEqual(ids(sea));
    expect(idsOf(await similarTo(supplier, land))).toEqual(ids(sea, masked));
    expect(idsOf(await similarTo(broker, land))).toEqual(ids(sea, masked, defence));
    expect(await similarTo(ownerOf(shut), shut)).toMatchObject([]);
  });

  it('names what both are about, and keeps a masked poster masked', async () => {
    const found = await similarTo(supplier, land);
    const other = found.find(({ listing }) => listing.publicId === masked.publicId);
    expect(other?.listing.poster).toEqual({ named: false, kind: 'sme', sizeClass: null, part: null });
    expect(other?.terms.map(({ names }) => names.nl)).toContain('drinkwater');
    expect(JSON.stringify(found)).not.toContain(SECRET);
    expect(JSON.stringify(found)).not.toContain(masked.organisationPublicId);
  });

  it('is compared at once for a draft, and says which ones are of the same organisation to who belongs to it', async () => {
    const found = await similarTo(ownerOf(land), draft);
    expect(idsOf(found)).toEqual(ids(land, sea, masked));
    expect(found.filter(({ isOwn }) => isOwn).map(({ listing }) => listing.publicId)).toEqual(ids(land));
    expect((await similarTo(supplier, sea)).some(({ isOwn }) => isOwn)).toBe(false);
  });

  it('drops what was hidden before the worker has seen it', async () => {
    await database().update(listings).set({ status: 'hidden' }).where(eq(listings.id, sea.listingId));
    expect(idsOf(await similarTo(visitor, land))).toEqual([]);
    expect((await findSharedDemand(as(manager), 1, 'nl')).groups[0]?.challenges).toHaveLength(2);
    await database().update(listings).set({ status: 'published' }).where(eq(listings.id, sea.listingId));
    expect(idsOf(await similarTo(visitor, land))).toEqual(ids(sea));
  });
});

describe('shared demand', () => {
  it('groups what the reader may read, with what it adds up to', async () => {
    const { groups, total } = await findSharedDemand(as(manager), 1, 'nl');
    expect(total).toBe(1);
    expect(groups).toMatchObject([
      {
        posters: 3,
        areUnits: false,
        areas: ['OUT'],
        neededBy: { first: '2027-01-01', last: '2027-03-01' },
        total: { quantity: 6, unit: 'systems' },
      },
    ]);
    expect(groups[0]?.challenges.map(({ publicId }) => publicId).sort()).toEqual(ids(land, sea, masked));
    expect(groups[0]?.terms.map(({ names }) => names.nl)).toContain('drinkwater');
    expect(JSON.stringify(groups)).not.toContain(SECRET);
    const [forBroker] = (await findSharedDemand(as(broker), 1, 'nl')).groups;
    expect(forBroker).toMatchObject({ posters: 4, total: null });
  });

  it('counts a masked challenge as a poster of its own, whoever it is of', async () => {
    const own = await database().query.listings.findFirst({ where: eq(listings.id, masked.listingId) });
    await database()
      .update(listings)
      .set({ organisationId: land.organisationId })
      .where(eq(listings.id, masked.listingId));
    expect((await findSharedDemand(as(manager), 1, 'nl')).groups).toMatchObject([{ posters: 3 }]);
    await database()
      .update(listings)
      .set({ organisationId: own?.organisationId ?? '' })
      .where(eq(listings.id, masked.listingId));
  });

  it('does not exist for others', async () => {
    for (const actor of [supplier, ownerOf(land), buildOfficial('auditor')])
      await expect(findSharedDemand(as(actor), 1, 'nl')).rejects.toThrow(NotFound);
    await expect(findSharedDemand(as(visitor), 1, 'nl')).rejects.toThrow(Forbidden);
  });
});

it('asks a constant number of queries, however much is alike', async () => {
  const count = async (act: () => Promise<unknown>) => {
    queries.length = 0;
    await act();
    return queries.length;
  };
  const loaded = await findListing(as(broker), land.publicId, 'read');
  const ofBoth = async () => [
    await count(() => findSimilar(as(broker, counted), loaded, { locale: 'nl', limit: 10 })),
    await count(() => findSharedDemand(as(broker, counted), 1, 'nl')),
  ];
  const before = await ofBoth();
  for (let index = 0; index < 4; index += 1) {
    await postListing(WATER);
    await postListing({ ...CAMERA, title: `Camera ${String(index)}` });
  }
  await rebuildListings(database());
  await rankAllChallenges({}, RUN);
  expect(idsOf(await findSimilar(as(broker), loaded, { locale: 'nl', limit: 10 }))).toHaveLength(7);
  expect(await ofBoth()).toEqual(before);
});
