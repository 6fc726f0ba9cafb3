import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildListing, buildListingArea, buildListingText } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { mails, notifications } from '#db/schema/notifications.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { days, hours, later } from '#app/domain/durations.ts';
import { remindOfExpiringListings } from '#app/domain/listings/remind-of-expiry.server.ts';
import { renewListing } from '#app/domain/listings/withdraw-listing.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { ctxOf, makeMember, makeOrganisation, transact } from '#tests/support/acting.ts';

const END = new Date('2031-06-30T10:00:00Z');
const before = (count: number) => later(END, -days(count));

const system = (now: Date): Ctx => ({
  tx: database(),
  actor: { kind: 'system', process: 'test' },
  organisation: null,
  now,
  requestId: 'test',
});
const remind = (now: Date) => transact(system(now), remindOfExpiringListings);

let organisation: Awaited<ReturnType<typeof makeOrganisation>>;

beforeEach(async () => {
  await database().delete(mails);
  await database().delete(organisations);
  organisation = await makeOrganisation({ name: 'Golfslag BV' });
});
afterAll(closeDatabase);

async function makeListing(over: Partial<typeof listings.$inferInsert> = {}) {
  const [row] = await database()
    .insert(listings)
    .values(buildListing(organisation.id, { expiresAt: END, ...over }))
    .returning();
  if (!row) throw new Error('no listing');
  const body = 'Een omschrijving die lang genoeg is om gepubliceerd te mogen worden, in gewone woorden.';
  await database()
    .insert(texts)
    .values(buildListingText(row.id, { title: 'Radar', body }));
  await database().insert(listingAreas).values(buildListingArea(row.id));
  return row;
}

async function remindersOf(listing: { id: string }) {
  const rows = await database()
    .select({ type: events.type, data: events.data, id: events.id })
    .from(events)
    .where(eq(events.objectId, listing.id))
    .orderBy(asc(events.id));
  return rows.filter((row) => row.type === 'listing.expiring');
}
const daysOf = async (listing: { id: string }) =>
  (await remindersOf(listing)).map(({ data }) => (data as { days: number }).days);

describe('a listing that ends soon', () => {
  it('is told of thirty days and seven days before, each once however often the job runs', async () => {
    const listing = await makeListing();
    expect(await remind(later(before(30), -hours(1)))).toBe(0);
    for (const at of [before(30), before(30), before(29), before(8)]) await remind(at);
    expect(await daysOf(listing)).toEqual([30]);
    for (const at of [before(7), before(7), before(1)]) await remind(at);
    expect(await daysOf(listing)).toEqual([30, 7]);
    expect((await remindersOf(listing))[0]?.data).toEqual({
      organisationId: organisation.id,
      kind: 'capability',
      days: 30,
      until: '2031-06-30',
    });
  });

  it('is told of once when the worker was away for both days', async () => {
    const listing = await makeListing();
    await remind(before(5));
    await remind(before(5));
    expect(await daysOf(listing)).toEqual([7]);
  });

  it('is told of by one of two jobs side by side', async () => {
    const listing = await makeListing();
    await Promise.all([remind(before(30)), remind(before(30))]);
    expect(await daysOf(listing)).toEqual([30]);
  });

  it('is not told of when it is no longer or not yet to be seen, or is over', async () => {
    const silent = [
      await makeListing({ status: 'draft', expiresAt: null }),
      await makeListing({ status: 'hidden' }),
      await makeListing({ status: 'archived' }),
      await makeListing({ expiresAt: before(31) }),
    ];
    expect(await remind(before(30))).toBe(0);
    for (const listing of silent) expect(await daysOf(listing)).toEqual([]);
  });

  it('is told of anew a year after it was renewed', async () => {
    const listing = await makeListing();
    const owner = await makeMember(organisation);
    await database().update(organisations).set({ verifiedUntil: null });
    await remind(before(7));
    await transact(await ctxOf(owner, organisation, { now: before(6) }), (ctx) =>
      renewListing(ctx, listing.publicId, listing.version),
    );
    expect(await remind(before(5))).toBe(0);
    await remind(later(before(6), days(340)));
    expect(await daysOf(listing)).toEqual([7, 30]);
  });

  it('tells owners, submitters and editors on their page and by mail, with the day and the way to it', async () => {
    const listing = await makeListing();
    const writers = [
      await makeMember(organisation, 'owner', { locale: 'nl' }),
      await makeMember(organisation, 'submitter', { locale: 'nl' }),
      await makeMember(organisation, 'editor', { locale: 'nl' }),
    ];
    await makeMember(organisation, 'reader');
    await remind(before(30));
    const [reminder] = await remindersOf(listing);
    expect(await transact(system(before(30)), (ctx) => notify(ctx, reminder?.id ?? ''))).toBe(3);
    const told = await database().select().from(notifications);
    expect(told.map(({ userId }) => userId).sort()).toEqual(writers.map(({ id }) => id).sort());
    const sent = await database().select().from(mails);
    expect(sent.map(({ recipient }) => recipient).sort()).toEqual(writers.map(({ email }) => email).sort());
    expect(sent[0]?.data).toMatchObject({
      kind: 'listing.expiring',
      data: { listing: 'Radar', until: '30 juni 2031' },
    });
  });
});
