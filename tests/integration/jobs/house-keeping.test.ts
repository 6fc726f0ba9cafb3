import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildListing, buildMembership, buildOrganisation, buildUser } from '#db/build.ts';
import { newPublicId } from '#db/ids.ts';
import { closeDatabase, database } from '#db/pool.ts';
import { keptPosts, roles, sessions, users } from '#db/schema/accounts.ts';
import { eventPersonal } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { mails } from '#db/schema/notifications.ts';
import { organisations } from '#db/schema/organisations.ts';
import { days, later, minutes } from '#app/domain/durations.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { cleanUp } from '#app/jobs/clean-up.server.ts';
import { expireOverdueListings } from '#app/jobs/expire-overdue-listings.server.ts';
import { jobContext } from '#app/jobs/job-context.server.ts';
import { recordedOn } from '#tests/support/recorded.ts';

const run = { jobId: '1', attempt: 1, isLastAttempt: false };
const ago = (duration: number) => later(new Date(), -duration);

beforeEach(async () => {
  await database().delete(mails);
  await database().delete(users);
  await database().delete(organisations);
});
afterAll(closeDatabase);

describe('cleaning up', () => {
  test('keeps an expired session for a week, so that a form posted on it can be kept', async () => {
    const [user] = await database().insert(users).values(buildUser()).returning();
    const userId = user?.id ?? '';
    await database()
      .insert(sessions)
      .values([
        { id: 'running', userId, expiresAt: later(new Date(), minutes(5)) },
        { id: 'just-expired', userId, expiresAt: ago(days(6)) },
        { id: 'long-expired', userId, expiresAt: ago(days(8)) },
      ]);
    const post = { userId, browserHash: 'x', path: '/nl', body: Buffer.from('x') };
    await database()
      .insert(keptPosts)
      .values([
        { ...post, id: 'waiting', expiresAt: later(new Date(), minutes(5)) },
        { ...post, id: 'over', expiresAt: ago(minutes(1)) },
      ]);
    await cleanUp({}, run);
    const left = await database().select({ id: sessions.id }).from(sessions).orderBy(sessions.id);
    expect(left.map(({ id }) => id)).toEqual(['just-expired', 'running']);
    expect(await database().select({ id: keptPosts.id }).from(keptPosts)).toEqual([{ id: 'waiting' }]);
  });

  test('erases an account that nobody confirmed in thirty days, unless it ever had a role, with what it was sent', async () => {
    const unconfirmed = { emailConfirmedAt: null, createdAt: ago(days(31)) };
    const made = await database()
      .insert(users)
      .values([
        buildUser({ ...unconfirmed, email: 'forgotten@example.com' }),
        buildUser({ ...unconfirmed, email: 'member@example.com' }),
        buildUser({ ...unconfirmed, email: 'young@example.com', createdAt: ago(days(29)) }),
        buildUser({ createdAt: ago(days(400)), email: 'confirmed@example.com' }),
      ])
      .returning();
    const [forgotten, member] = made;
    const [organisation] = await database().insert(organisations).values(buildOrganisation()).returning();
    await database()
      .insert(roles)
      .values({ ...buildMembership(member?.id ?? '', organisation?.id ?? ''), endsAt: ago(days(1)) });
    await database().transaction((tx) =>
      recordEvent(jobContext(tx, run), {
        type: 'account.created',
        object: { kind: 'user', id: forgotten?.id ?? '' },
        data: {},
        personal: { email: 'forgotten@example.com', name: 'Forgotten' },
      }),
    );
    const mail = { recipient: 'forgotten@example.com', locale: 'nl' as const, data: {} };
    await database()
      .insert(mails)
      .values([
        {
          ...mail,
          publicId: newPublicId(),
          idempotencyKey: 'own',
          template: 'confirm-email',
          status: 'sent',
        },
        {
          ...mail,
          publicId: newPublicId(),
          idempotencyKey: 'invited',
          template: 'invitation',
          status: 'sent',
        },
      ]);
    await cleanUp({}, run);
    await cleanUp({}, run);
    const left = await database().select({ email: users.email }).from(users).orderBy(users.email);
    expect(left.map(({ email }) => email)).toEqual([
      'confirmed@example.com',
      'member@example.com',
      'young@example.com',
    ]);
    expect(await recordedOn(forgotten?.id ?? '')).toEqual(['account.created', 'account.erased']);
    expect(JSON.stringify(await database().select().from(eventPersonal))).not.toContain('forgotten');
    const kept = await database().select({ key: mails.idempotencyKey }).from(mails);
    expect(kept).toEqual([{ key: 'invited' }]);
  });

  test('gives up on mail that is too late, forgets its links, and forgets old mail altogether', async () => {
    const mail = {
      recipient: 'anna@example.com',
      locale: 'nl' as const,
      template: 'digest',
      data: { token: 'secret' },
    };
    await database()
      .insert(mails)
      .values([
        { ...mail, publicId: newPublicId(), idempotencyKey: 'fresh' },
        { ...mail, publicId: newPublicId(), idempotencyKey: 'late', createdAt: ago(days(4)) },
        {
          ...mail,
          publicId: newPublicId(),
          idempotencyKey: 'old',
          status: 'sent',
          createdAt: ago(days(91)),
        },
      ]);
    await cleanUp({}, run);
    await cleanUp({}, run);
    const left = await database()
      .select({ key: mails.idempotencyKey, status: mails.status, data: mails.data, error: mails.error })
      .from(mails)
      .orderBy(mails.idempotencyKey);
    expect(left).toEqual([
      { key: 'fresh', status: 'queued', data: { token: 'secret' }, error: null },
      { key: 'late', status: 'failed', data: {}, error: 'too_late' },
    ]);
  });
});

test('a listing whose time is over expires, also a hidden one; the others stay', async () => {
  const [organisation] = await database().insert(organisations).values(buildOrganisation()).returning();
  const id = organisation?.id ?? '';
  await database()
    .insert(listings)
    .values([
      buildListing(id, { externalId: 'over', expiresAt: ago(minutes(1)) }),
      buildListing(id, { externalId: 'hidden-over', status: 'hidden', expiresAt: ago(minutes(1)) }),
      buildListing(id, { externalId: 'running', expiresAt: later(new Date(), days(1)) }),
      buildListing(id, { externalId: 'draft', status: 'draft', expiresAt: null }),
    ]);
  await expireOverdueListings({}, run);
  await expireOverdueListings({}, run);
  const states = await database()
    .select({ key: listings.externalId, status: listings.status })
    .from(listings)
    .orderBy(listings.externalId);
  expect(states).toEqual([
    { key: 'draft', status: 'draft' },
    { key: 'hidden-over', status: 'expired' },
    { key: 'over', status: 'expired' },
    { key: 'running', status: 'published' },
  ]);
});
