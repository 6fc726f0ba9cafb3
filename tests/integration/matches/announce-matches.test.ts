import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { buildMandate, buildMembership, buildPlatformRole } from '#db/build.ts';
import { roles } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { matches, matchViews } from '#db/schema/matches.ts';
import { mails, notifications } from '#db/schema/notifications.ts';
import { mandates, organisations } from '#db/schema/organisations.ts';
import { hours, later } from '#app/domain/durations.ts';
import { announceMatches } from '#app/domain/matches/announce-matches.server.ts';
import { FAIR_SCORE } from '#app/domain/matches/score-bands.ts';
import { listNotifications } from '#app/domain/notifications/list-notifications.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { setPreferences } from '#app/domain/notifications/preferences.server.ts';
import { sendDigest } from '#app/domain/notifications/send-digest.server.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { ctxOf, makeMember, makeOrganisation, makeUser, transact } from '#tests/support/acting.ts';
import { postListing } from '#tests/support/post-listing.ts';

type Posted = Awaited<ReturnType<typeof postListing>>;
const MONDAY = new Date('2031-06-02T04:30:00Z');
const TUESDAY = later(MONDAY, hours(24));

let challenge: Posted;
let owner: Awaited<ReturnType<typeof makeMember>>;

beforeEach(async () => {
  await database().delete(mails);
  await database().delete(notifications);
  await database().delete(organisations);
  challenge = await postListing({ kind: 'challenge', title: 'Een stille sensor gezocht', language: 'nl' });
  owner = await makeMember({ id: challenge.organisationId }, 'owner', { name: 'Petra', locale: 'nl' });
});
afterAll(closeDatabase);

const at = (now: Date) => ({
  tx: database(),
  actor: { kind: 'system', process: 'test' } as const,
  organisation: null,
  now,
  requestId: 'test',
});

/** A pair of the challenge, or another listing, with a new capability, found an hour before. */
async function pairWith(
  capability: Partial<Parameters<typeof postListing>[0]>,
  score: number,
  now = MONDAY,
  own = challenge,
) {
  const offer = await postListing({ title: 'Geheim aanbod', ...capability });
  const foundAt = later(now, -hours(1));
  await database().insert(matches).values({
    challengeId: own.listingId,
    capabilityId: offer.listingId,
    score,
    parts: [],
    reasons: {},
    engineVersion: '1',
    foundAt,
    computedAt: foundAt,
  });
  return offer;
}

/** What the worker does in a night: announces, and tells who is concerned. Returns how many were announced. */
async function announceAndTell(now: Date): Promise<number> {
  const announced = await transact(at(now), (ctx) => announceMatches(ctx));
  for (const { id } of await eventsAt(now)) await transact(at(now), (ctx) => notify(ctx, id));
  return announced.length;
}
const eventsAt = (now: Date) =>
  database()
    .select()
    .from(events)
    .where(and(eq(events.at, now), eq(events.objectId, challenge.organisationId)));
const told = () =>
  database()
    .select({ userId: notifications.userId, data: notifications.data })
    .from(notifications)
    .orderBy(asc(notifications.createdAt));
/** The sentences of the one digest. */
async function digested(): Promise<string[]> {
  const [mail] = await database().select().from(mails);
  const { items } = mail?.data as { items: { kind: 'listing.matched'; data: Record<string, string> }[] };
  return items.map(({ kind, data }) => messagesIn('nl').notifications.sentences[kind](data));
}
const countsTold = async () => (await told()).map(({ data }) => data['count']);

describe('new matches', () => {
  it('are told of once, however many, in the digest of who writes for it', async () => {
    await makeMember({ id: challenge.organisationId }, 'reader');
    for (const score of [80, 50, 45]) await pairWith({}, score);
    expect(await announceAndTell(MONDAY)).toBe(1);
    expect((await told()).map(({ userId }) => userId)).toEqual([owner.id]);
    expect(await announceAndTell(TUESDAY)).toBe(0);

    expect(await database().$count(mails)).toBe(0);
    await transact(at(MONDAY), (ctx) => sendDigest(ctx, owner.id));
    expect(await database().select().from(mails)).toMatchObject([
      { recipient: owner.email, template: 'digest' },
    ]);
    expect(await digested()).toEqual([
      'Bij “Een stille sensor gezocht” staan 3 matches die u nog niet hebt gezien.',
    ]);
    const [item] = (await listNotifications(await ctxOf(owner), 'nl', 1)).items;
    expect(item?.path).toBe(`/nl/o/${challenge.organisationPublicId}/listings/${challenge.publicId}/matches`);
  });

  it('of several listings are told of in one notice a night, which leads to the organisation', async () => {
    const { organisationId } = challenge;
    const second = await postListing({ kind: 'challenge', title: 'Een tweede', organisationId });
    await pairWith({}, 80);
    await pairWith({}, 70, MONDAY, second);
    await pairWith({}, 60, MONDAY, second);
    expect(await announceAndTell(MONDAY)).toBe(1);
    const [item, ...more] = (await listNotifications(await ctxOf(owner), 'nl', 1)).items;
    expect(more).toEqual([]);
    expect(item?.path).toBe(`/nl/o/${challenge.organisationPublicId}`);
    for (const [locale, sentence] of [
      ['nl', 'Bij 2 plaatsingen van Proefbedrijf staan 3 matches die u nog niet hebt gezien.'],
      ['en', '2 listings of Proefbedrijf have 3 matches that you have not seen yet.'],
    ] as const)
      expect(messagesIn(locale).notifications.sentences['listing.matched'](item?.facts ?? {})).toBe(sentence);

    // Made up for later that night, after more was found.
    const madeUp = later(MONDAY, hours(2));
    await pairWith({}, 90, madeUp);
    expect(await announceAndTell(madeUp)).toBe(0);
    expect(await announceAndTell(TUESDAY)).toBe(1);
  });

  it('are announced in pieces, each from where the one before ended', async () => {
    await pairWith({}, 80);
    const behind = await transact(at(MONDAY), (ctx) => announceMatches(ctx, challenge.organisationId));
    expect(behind).toEqual([]);
    expect(await transact(at(MONDAY), (ctx) => announceMatches(ctx))).toEqual([challenge.organisationId]);
  });

  it('are counted as they show without a second factor, and not told of in number to who needs theirs', async () => {
    await database()
      .update(organisations)
      .set({ kind: 'defence_unit' })
      .where(eq(organisations.id, challenge.organisationId));
    await pairWith({ audience: 'defence' }, 90);
    await announceAndTell(MONDAY);
    expect((await told()).map(({ data }) => data)).toEqual([{ organisationId: challenge.organisationId }]);
    await transact(at(MONDAY), (ctx) => sendDigest(ctx, owner.id));
    expect(await digested()).toEqual(['Er zijn nieuwe matches bij plaatsingen van Proefbedrijf.']);
    await pairWith({}, 80, TUESDAY);
    await announceAndTell(TUESDAY);
    expect(await countsTold()).toEqual([undefined, '1']);
  });

  it('are not told of in number to who has left since', async () => {
    await pairWith({}, 80);
    await announceAndTell(MONDAY);
    await database().delete(roles).where(eq(roles.userId, owner.id));
    await transact(at(MONDAY), (ctx) => sendDigest(ctx, owner.id));
    expect(await digested()).toEqual(['Er zijn nieuwe matches bij plaatsingen van Proefbedrijf.']);
  });

  it('never name the other side', async () => {
    const offer = await pairWith(
      { identity: 'masked', audience: 'verified', organisation: { name: 'Geheimhouder' } },
      80,
    );
    await announceAndTell(MONDAY);
    const [event] = await eventsAt(MONDAY);
    expect(event?.data).toEqual({ organisationId: challenge.organisationId, since: null });
    await transact(at(MONDAY), (ctx) => sendDigest(ctx, owner.id));
    const written = JSON.stringify([await told(), await database().select().from(mails), event]);
    for (const secret of [
      'Geheim',
      offer.listingId,
      offer.publicId,
      offer.organisationId,
      offer.organisationPublicId,
    ])
      expect(written).not.toContain(secret);
  });

  it('are told of again when others were found, and not when only weak ones were', async () => {
    await pairWith({}, 80);
    await announceAndTell(MONDAY);
    await pairWith({}, FAIR_SCORE - 1, TUESDAY);
    expect(await announceAndTell(TUESDAY)).toBe(0);
    await pairWith({}, FAIR_SCORE, TUESDAY);
    expect(await announceAndTell(TUESDAY)).toBe(1);
    expect(await countsTold()).toEqual(['1', '3']);
  });

  it('are not told of to who has seen them, or cannot see them', async () => {
    const colleague = await makeMember({ id: challenge.organisationId }, 'editor');
    await pairWith({}, 80);
    await pairWith({ audience: 'defence' }, 90);
    await database()
      .insert(matchViews)
      .values({ userId: colleague.id, listingId: challenge.listingId, viewedAt: MONDAY });
    await announceAndTell(MONDAY);
    expect(await told()).toEqual([
      { userId: owner.id, data: expect.objectContaining({ count: '1' }) as unknown },
    ]);
    // Only what stays hidden was found since.
    await pairWith({ audience: 'defence' }, 90, TUESDAY);
    expect(await announceAndTell(TUESDAY)).toBe(1);
    expect(await countsTold()).toEqual(['1']);
  });

  it('reach the mandated broker, and who asked for mails at once', async () => {
    const agency = await makeOrganisation({ kind: 'regional_development_agency' });
    const broker = await makeUser();
    await database()
      .insert(roles)
      .values([buildMembership(broker.id, agency.id, 'owner'), buildPlatformRole(broker.id, 'broker')]);
    await database().insert(mandates).values(buildMandate(challenge.organisationId, agency.id));
    await transact(await ctxOf(owner), (ctx) => setPreferences(ctx, { 'listing.matched': 'immediate' }));
    await pairWith({}, 80);
    await announceAndTell(MONDAY);
    expect(new Map((await told()).map(({ userId, data }) => [userId, data['count']]))).toEqual(
      new Map([
        [owner.id, '1'],
        [broker.id, undefined],
      ]),
    );
    expect(await database().select().from(mails)).toMatchObject([
      { recipient: owner.email, template: 'notification', data: { kind: 'listing.matched' } },
    ]);
  });

  it('are for nobody where an organisation has nobody, or the listing is no longer there for others', async () => {
    await pairWith({}, 80);
    await database().update(listings).set({ status: 'hidden' }).where(eq(listings.id, challenge.listingId));
    expect(await announceAndTell(MONDAY)).toBe(0);
    await database()
      .update(listings)
      .set({ status: 'published' })
      .where(eq(listings.id, challenge.listingId));
    await database().delete(roles);
    expect(await announceAndTell(MONDAY)).toBe(0);
  });
});
