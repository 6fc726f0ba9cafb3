import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import * as schema from '#db/schema/index.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import type { Ctx, Person } from '#app/domain/ctx.ts';
import { personOf } from '#app/domain/ctx.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { listMarks } from '#app/domain/matches/list-marks.server.ts';
import { markMatch } from '#app/domain/matches/mark-match.server.ts';
import { matchFilterSchema, type MatchFilter } from '#app/domain/matches/schemas.ts';
import { LEAST_SCORE } from '#app/domain/matches/score-bands.ts';
import { listUnseen, viewMatches } from '#app/domain/matches/view-matches.server.ts';
import { getWorkspaceHome } from '#app/domain/organisations/get-workspace-home.server.ts';
import { loadHome, loadOrganisationAttention } from '#app/routes/site/load-home.server.ts';
import { findMatchPage } from '#search/find-match-page.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { ctxOf, makeMember, makeOfficial, transact } from '#tests/support/acting.ts';
import { postListing } from '#tests/support/post-listing.ts';
import { hearQueries } from '#tests/support/heard-queries.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;

const queries: string[] = [];
const client = postgres(process.env['DATABASE_URL'] ?? '', { max: 1, onnotice: () => undefined });
const counted = drizzle(client, { schema, logger: hearQueries(queries) });

const OFFER = {
  title: 'Towed array sonar',
  text: 'We build towed array sonar for submarine detection from unmanned surface vessels.',
  areas: ['SEN'],
  audience: 'verified',
} as const;

let challenge: Posted;
let dutch: Posted;
let english: Posted;
let masked: Posted;
let asPoster: Ctx;

beforeAll(async () => {
  challenge = await postListing({
    kind: 'challenge',
    title: 'Onderzeeboten opsporen',
    text: 'De marine zoekt sleepsonar om onderzeeboten op te sporen vanaf onbemande vaartuigen.',
    language: 'nl',
    areas: ['SEN'],
    audience: 'verified',
  });
  english = await postListing({ ...OFFER, trlMin: 7, trlMax: 8, organisation: { province: 'NL-ZH' } });
  dutch = await postListing({
    title: 'Sleepsonar',
    text: 'Wij maken een sleepsonar waarmee een onbemand vaartuig onderzeeboten opspoort.',
    language: 'nl',
    areas: ['SEN', 'MAR'],
    organisation: { province: 'NL-NH', kind: 'knowledge_institute' },
  });
  masked = await postListing({
    ...OFFER,
    identity: 'masked',
    organisation: { name: 'Geheimhouder', province: 'NL-ZH' },
  });
  await postListing({ title: 'Tents', text: 'Tents and shelters for field hospitals.', areas: ['SEN'] });
  await rebuildListings(database());
  asPoster = await asMemberOf(challenge);
});
afterAll(async () => {
  await client.end();
  await closeDatabase();
});

async function asMemberOf({ organisationId, organisationPublicId }: Posted): Promise<Ctx> {
  return ctxOf(await makeMember({ id: organisationId }), { publicId: organisationPublicId });
}

/** The page as the route asks for it. */
async function pageFor(ctx: Ctx, listing: Posted, filter: Partial<MatchFilter> = {}) {
  const loaded = await findListing(ctx, listing.publicId, 'read');
  const marks = await listMarks(ctx, loaded);
  return findMatchPage(ctx, loaded, { ...matchFilterSchema.parse({}), ...filter }, { locale: 'nl', marks });
}
async function idsFor(ctx: Ctx, listing: Posted, filter: Partial<MatchFilter> = {}) {
  const found = await pageFor(ctx, listing, filter);
  if (found === 'degraded') throw new Error('no search engine');
  return found?.counterparts.map((match) => match.listing.publicId).sort();
}
const ids = (...posted: Posted[]) => posted.map(({ publicId }) => publicId).sort();

describe('a page of matches', () => {
  it('shows what fits in either language, best first, and not what shares no more than an area', async () => {
    const found = await pageFor(asPoster, challenge);
    if (!found || found === 'degraded') throw new Error('no page');
    expect(found.counterparts.map(({ listing }) => listing.publicId).sort()).toEqual(
      ids(dutch, english, masked),
    );
    const scores = found.counterparts.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(LEAST_SCORE);
    for (const { score, parts } of found.counterparts)
      expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  });

  it('is narrowed by area, maturity, kind and province, where a masked one is of no province', async () => {
    expect(await idsFor(asPoster, challenge, { area: ['MAR'] })).toEqual(ids(dutch));
    expect(await idsFor(asPoster, challenge, { trl: ['use'] })).toEqual(ids(english));
    expect(await idsFor(asPoster, challenge, { kind: ['knowledge_institute'] })).toEqual(ids(dutch));
    expect(await idsFor(asPoster, challenge, { province: ['NL-ZH'] })).toEqual(ids(english));
  });

  it('has a shelf for what is interesting and one for what was put aside', async () => {
    const mark = (counterpart: Posted, said: { mark: 'interesting' } | { mark: 'not_for_us' }) =>
      transact(asPoster, (ctx) =>
        markMatch(ctx, {
          ...{ listing: challenge.publicId, counterpart: counterpart.publicId },
          ...(said.mark === 'interesting' ? said : { mark: 'not_for_us', reason: 'other_subject', note: '' }),
        }),
      );
    await mark(dutch, { mark: 'interesting' });
    await mark(masked, { mark: 'not_for_us' });
    expect(await idsFor(asPoster, challenge)).toEqual(ids(dutch, english));
    expect(await idsFor(asPoster, challenge, { show: 'interesting' })).toEqual(ids(dutch));
    expect(await idsFor(asPoster, challenge, { show: 'not_for_us' })).toEqual(ids(masked));
    // Right after the mark it stays in its place, so that it can be undone there.
    expect(await idsFor(asPoster, challenge, { marked: masked.publicId })).toEqual(
      ids(dutch, english, masked),
    );
    expect(await pageFor(asPoster, challenge)).toMatchObject({
      counts: { open: 2, interesting: 1, not_for_us: 1 },
    });
  });

  it('is for the poster, Defensie and brokers; a supplier sees its own fit alone', async () => {
    const broker = await ctxOf(await makeOfficial('broker'));
    expect(await idsFor(broker, challenge)).toEqual(ids(dutch, english, masked));
    const asSupplier = await asMemberOf(english);
    expect(await pageFor(asSupplier, challenge)).toBeUndefined();
    expect(await idsFor(asSupplier, english)).toEqual(ids(challenge));
  });

  it('leaves out what a hard TRL window excludes by now, also while the index says otherwise', async () => {
    const setTrl = ({ listingId }: Posted, trlMin: number, trlMax: number, trlHard = false) =>
      database().update(listings).set({ trlMin, trlMax, trlHard }).where(eq(listings.id, listingId));
    const asSupplier = await asMemberOf(english);
    await setTrl(challenge, 7, 8, true);
    expect(await idsFor(asPoster, challenge)).toEqual(ids(dutch, english));
    await setTrl(english, 2, 3);
    expect(await idsFor(asPoster, challenge)).toEqual(ids(dutch));
    expect(await idsFor(asSupplier, english)).toEqual([]);
    await setTrl(english, 7, 8);
    expect(await idsFor(asSupplier, english)).toEqual(ids(challenge));
    await database()
      .update(listings)
      .set({ trlMin: null, trlMax: null, trlHard: false })
      .where(eq(listings.id, challenge.listingId));
  });

  it('calls new what was found since the reader last looked, and nothing at the first look', async () => {
    const loaded = await findListing(asPoster, challenge.publicId, 'read');
    const look = (now: Date) => transact({ ...asPoster, now }, (ctx) => viewMatches(ctx, loaded));
    const [first, found, second] = ['08:00', '09:00', '10:00'].map(
      (time) => new Date(`2031-06-02T${time}:00Z`),
    );
    if (!first || !found || !second) throw new Error('no times');
    await record(english, first);
    expect(await look(first)).toEqual([]);
    await record(dutch, found);
    expect(await listUnseen(asPoster, loaded)).toEqual([dutch.publicId]);
    expect(await look(second)).toEqual([dutch.publicId]);
    expect(await look(second)).toEqual([]);
  });

  it('calls nothing new that does not exist for the reader', async () => {
    const loaded = await findListing(asPoster, challenge.publicId, 'read');
    const look = (now: Date) => transact({ ...asPoster, now }, (ctx) => viewMatches(ctx, loaded));
    const [first, found, second] = ['10:10', '10:20', '10:30'].map(
      (time) => new Date(`2031-06-02T${time}:00Z`),
    );
    if (!first || !found || !second) throw new Error('no times');
    await look(first);
    await record(await postListing({ ...OFFER, audience: 'defence' }), found);
    await record(await postListing({ ...OFFER, status: 'hidden' }), found);
    const shown = await postListing(OFFER);
    await record(shown, found);
    expect(await look(second)).toEqual([shown.publicId]);
    await database().update(listings).set({ status: 'hidden' }).where(eq(listings.id, shown.listingId));
  });
});

function record({ listingId }: Posted, foundAt: Date) {
  return database()
    .insert(matches)
    .values({
      challengeId: challenge.listingId,
      capabilityId: listingId,
      score: 70,
      parts: [{ code: 'text', points: 70, max: 70 }],
      reasons: { terms: [], areas: ['SEN'], trl: { fit: 'unknown' }, province: null },
      engineVersion: '1',
      foundAt,
    });
}

describe('the number of queries', () => {
  const READS: Readonly<Record<string, (ctx: Ctx, person: Person) => Promise<unknown>>> = {
    matches: (ctx) => pageFor(ctx, challenge),
    'home page': (ctx, person) => loadHome(ctx, person, 'nl'),
    'home page of an organisation': (ctx) =>
      Promise.all([getWorkspaceHome(ctx), loadOrganisationAttention(ctx, 'nl', ctx.organisation?.id ?? '')]),
  };
  async function countAll() {
    const person = personOf(asPoster.actor);
    if (!person) throw new Error('no person');
    const counts: Record<string, number> = {};
    for (const [name, read] of Object.entries(READS)) {
      queries.length = 0;
      await read({ ...asPoster, tx: counted }, person);
      counts[name] = queries.length;
    }
    return counts;
  }

  it('does not grow with the number of matches and listings', async () => {
    const add = async () => record(await postListing(OFFER), new Date('2031-06-02T11:00:00Z'));
    await add();
    await rebuildListings(database());
    // What is kept of the whole index and of lists is read once.
    await countAll();
    const few = await countAll();
    for (let number = 0; number < 25; number += 1) {
      await add();
      await postListing({
        kind: 'challenge',
        title: `Nog een uitdaging ${String(number)}`,
        organisationId: challenge.organisationId,
      });
    }
    await rebuildListings(database());
    await pageFor(asPoster, challenge);
    expect(await countAll()).toEqual(few);
    const found = await pageFor(asPoster, challenge);
    expect(found).toMatchObject({ counts: { open: 28 }, pages: 2 });
    const { newMatches } = await loadOrganisationAttention(asPoster, 'nl', challenge.organisationId);
    expect(newMatches).toHaveLength(5);
  });
});
