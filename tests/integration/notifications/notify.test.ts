import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildListing, buildMembership, buildOrganisation, buildPlatformRole, buildUser } from '#db/build.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { events } from '#db/schema/events.ts';
import { roles, users } from '#db/schema/accounts.ts';
import { listings } from '#db/schema/listings.ts';
import { mails, notificationPreferences, notifications } from '#db/schema/notifications.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { NotFound } from '#app/domain/errors.ts';
import type { DefportEvent } from '#app/domain/events/events.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { MOST_IMMEDIATE_PER_HOUR } from '#app/domain/notifications/channels.ts';
import {
  getNotificationPath,
  listNotifications,
} from '#app/domain/notifications/list-notifications.server.ts';
import { markRead } from '#app/domain/notifications/mark-read.server.ts';
import { notify } from '#app/domain/notifications/notify.server.ts';
import { listDigestReaders, sendDigest } from '#app/domain/notifications/send-digest.server.ts';
import { setPreferences } from '#app/domain/notifications/preferences.server.ts';
import { buildMember, buildPerson } from '#tests/support/people.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

beforeEach(async () => {
  await database().delete(mails);
  await database().delete(users);
  await database().delete(organisations);
});
afterAll(closeDatabase);

const inTransaction = <Result>(work: (ctx: Ctx) => Promise<Result>, actor: Ctx['actor'], now = NOW) =>
  database().transaction((tx) => work({ tx, actor, organisation: null, now, requestId: 'test' }));
const system: Ctx['actor'] = { kind: 'system', process: 'test' };

async function addUser(over: Parameters<typeof buildUser>[0] = {}) {
  const [row] = await database().insert(users).values(buildUser(over)).returning();
  if (!row) throw new Error('no user');
  return row;
}
const as = (user: { id: string; locale: 'nl' | 'en' }) =>
  buildPerson({ userId: user.id, locale: user.locale });

/** An organisation with an owner and a reader. */
async function addOrganisation() {
  const [organisation] = await database()
    .insert(organisations)
    .values(buildOrganisation({ name: 'Golfslag BV' }))
    .returning();
  if (!organisation) throw new Error('no organisation');
  const owner = await addUser({ name: 'Olga', locale: 'nl' });
  const reader = await addUser({ name: 'Ruben' });
  await database()
    .insert(roles)
    .values([
      buildMembership(owner.id, organisation.id, 'owner'),
      buildMembership(reader.id, organisation.id, 'reader'),
    ]);
  return { organisation, owner, reader };
}

async function happen(event: DefportEvent, actor: Ctx['actor'] = system, now = NOW): Promise<string> {
  const eventId = await inTransaction((ctx) => recordEvent(ctx, event), actor, now);
  await inTransaction((ctx) => notify(ctx, eventId), system, now);
  return eventId;
}

const verified = (id: string): DefportEvent => ({
  type: 'organisation.verified',
  object: { kind: 'organisation', id },
  data: { method: 'trade_register', expiresOn: '2028-01-01' },
});

describe('an organisation that was verified', () => {
  test('tells its owner, on the page and by mail at once, and not its reader', async () => {
    const { organisation, owner, reader } = await addOrganisation();
    await happen(verified(organisation.id));
    const { items } = await listNotifications(ctxOf(owner), 'nl', 1);
    expect(items).toMatchObject([
      {
        kind: 'organisation.verified',
        facts: { organisation: 'Golfslag BV' },
        path: `/nl/o/${organisation.publicId}`,
        isRead: false,
      },
    ]);
    expect((await listNotifications(ctxOf(reader), 'nl', 1)).total).toBe(0);
    expect(await database().select().from(mails)).toMatchObject([
      {
        recipient: owner.email,
        template: 'notification',
        locale: 'nl',
        idempotencyKey: `notification:${items[0]?.publicId ?? ''}`,
        data: { name: 'Olga', path: `/nl/notifications/${items[0]?.publicId ?? ''}` },
      },
    ]);
  });

  test('tells nobody twice when the job runs again', async () => {
    const { organisation } = await addOrganisation();
    const eventId = await happen(verified(organisation.id));
    expect(await inTransaction((ctx) => notify(ctx, eventId), system)).toBe(0);
    expect(await database().$count(mails)).toBe(1);
  });

  test('does not tell the person who did it', async () => {
    const { organisation, owner } = await addOrganisation();
    await happen(verified(organisation.id), as(owner));
    expect(await database().$count(notifications)).toBe(0);
  });

  test('tells no closed account and no unconfirmed address', async () => {
    const { organisation, owner } = await addOrganisation();
    await database().update(users).set({ disabledAt: NOW }).where(eq(users.id, owner.id));
    const other = await addUser({ emailConfirmedAt: null });
    await database()
      .insert(roles)
      .values(buildMembership(other.id, organisation.id, 'owner'));
    await happen(verified(organisation.id));
    expect(await database().$count(notifications)).toBe(0);
  });
});

test('a request for verification waits for the digest of brokers', async () => {
  const { organisation } = await addOrganisation();
  const broker = await addUser({ name: 'Bram', locale: 'en' });
  await database().insert(roles).values(buildPlatformRole(broker.id, 'broker'));
  await happen({
    type: 'organisation.verification-requested',
    object: { kind: 'organisation', id: organisation.id },
    data: {},
  });
  expect(await database().$count(mails)).toBe(0);
  expect(await listDigestReaders(database())).toEqual([broker.id]);
  await inTransaction((ctx) => sendDigest(ctx, broker.id), system);
  expect(await database().select().from(mails)).toMatchObject([
    {
      recipient: broker.email,
      template: 'digest',
      locale: 'en',
      data: {
        more: 0,
        items: [{ kind: 'organisation.verification-requested', data: { organisation: 'Golfslag BV' } }],
      },
    },
  ]);
  expect(await listDigestReaders(database())).toEqual([]);
});

describe('a person', () => {
  test('gets no mail for a kind that was turned off, but still sees it', async () => {
    const { organisation, owner } = await addOrganisation();
    await inTransaction((ctx) => setPreferences(ctx, { 'organisation.verified': 'none' }), as(owner));
    await happen(verified(organisation.id));
    expect(await database().$count(mails)).toBe(0);
    expect((await listNotifications(ctxOf(owner), 'nl', 1)).total).toBe(1);
    expect(await database().$count(notificationPreferences)).toBe(1);
  });

  test('gets no more mails at once in an hour than the flood guard allows; the rest comes in the digest', async () => {
    const { organisation, owner } = await addOrganisation();
    for (let count = 0; count < MOST_IMMEDIATE_PER_HOUR + 3; count++) await happen(verified(organisation.id));
    expect(await database().$count(mails)).toBe(MOST_IMMEDIATE_PER_HOUR);
    expect(await listDigestReaders(database())).toEqual([owner.id]);
    const hourLater = new Date('2026-06-01T13:00:01Z');
    await happen(verified(organisation.id), system, hourLater);
    expect(await database().$count(mails)).toBe(MOST_IMMEDIATE_PER_HOUR + 1);
  });

  test('gets no digest of what was read on the page', async () => {
    const { organisation, owner } = await addOrganisation();
    await inTransaction((ctx) => setPreferences(ctx, { 'organisation.verified': 'daily' }), as(owner));
    await happen(verified(organisation.id));
    await inTransaction((ctx) => markRead(ctx), as(owner));
    await inTransaction((ctx) => sendDigest(ctx, owner.id), system);
    expect(await database().$count(mails)).toBe(0);
  });

  test('cannot open or mark what somebody else was told', async () => {
    const { organisation, owner, reader } = await addOrganisation();
    await happen(verified(organisation.id));
    const [row] = await database().select().from(notifications);
    const publicId = row?.publicId ?? '';
    await expect(getNotificationPath(ctxOf(reader), 'nl', publicId)).rejects.toThrow(NotFound);
    await inTransaction((ctx) => markRead(ctx, publicId), as(reader));
    expect(await readAt(publicId)).toBeNull();
    expect(await getNotificationPath(ctxOf(owner), 'en', publicId)).toBe(`/en/o/${organisation.publicId}`);
    await inTransaction((ctx) => markRead(ctx, publicId), as(owner));
    expect(await readAt(publicId)).toEqual(NOW);
  });
});

/** An organisation of which a listing called Radar expired. */
async function withExpiredListing() {
  const { organisation, owner, reader } = await addOrganisation();
  await database()
    .insert(notificationPreferences)
    .values({ userId: owner.id, kind: 'listing.expired', channel: 'daily' });
  const [listing] = await database().insert(listings).values(buildListing(organisation.id)).returning();
  const listingId = listing?.id ?? '';
  await database().insert(texts).values({
    objectKind: 'listing',
    objectId: listingId,
    fieldGroup: 'main',
    language: 'nl',
    title: 'Radar',
    body: 'Radar',
  });
  await happen({
    type: 'listing.expired',
    object: { kind: 'listing', id: listingId },
    data: { organisationId: organisation.id, kind: 'capability' },
  });
  return { organisation, owner, reader };
}

test('who has left an organisation no longer reads what its listings are called', async () => {
  const { organisation, owner } = await withExpiredListing();
  const titleFor = async (actor: Ctx['actor']) => {
    const { items } = await listNotifications({ ...ctxOf(owner), actor }, 'nl', 1);
    return items[0]?.facts['listing'];
  };
  expect(await titleFor({ ...buildMember(organisation.id, 'owner'), userId: owner.id })).toBe('Radar');
  expect(await titleFor(as(owner))).toBe('–');
});

test.each([
  { who: 'a member', hasLeft: false, title: 'Radar' },
  { who: 'somebody who has left', hasLeft: true, title: '–' },
])('the digest for $who says $title', async ({ hasLeft, title }) => {
  const { owner } = await withExpiredListing();
  if (hasLeft) await database().update(roles).set({ endsAt: NOW }).where(eq(roles.userId, owner.id));
  await inTransaction((ctx) => sendDigest(ctx, owner.id), system);
  const [mail] = await database().select().from(mails);
  expect(mail?.data).toMatchObject({ items: [{ kind: 'listing.expired', data: { listing: title } }] });
});

test('the event that tells of it also asks for the job', async () => {
  const { organisation } = await addOrganisation();
  const eventId = await inTransaction((ctx) => recordEvent(ctx, verified(organisation.id)), system);
  const [event] = await database().select().from(events).orderBy(desc(events.id)).limit(1);
  expect(event?.id).toBe(eventId);
  const jobs = await database().execute<{ key: string }>('select key from graphile_worker.jobs');
  expect(jobs.map(({ key }) => key)).toContain(`notify:${eventId}`);
});

function ctxOf(user: { id: string; locale: 'nl' | 'en' }): Ctx {
  return { tx: database(), actor: as(user), organisation: null, now: NOW, requestId: 'test' };
}

async function readAt(publicId: string) {
  const [row] = await database()
    .select({ readAt: notifications.readAt })
    .from(notifications)
    .where(eq(notifications.publicId, publicId));
  return row?.readAt;
}
