import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from '#db/client.ts';
import { auditChain, eventPersonal, events } from '#db/schema/events.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { chainEvents } from '#app/domain/events/chain-events.server.ts';
import type { DefportEvent } from '#app/domain/events/events.ts';
import { recordEvent } from '#app/domain/events/record-event.server.ts';
import { verifyChain } from '#app/domain/events/verify-chain.server.ts';
import { freshDatabase } from '#tests/support/fresh-database.ts';

let connection: Connection;
const db = () => connection.db;

beforeEach(async () => {
  connection = await freshDatabase();
  // The queue learns the names of tasks at their first use, and others wait for that; the worker does it at its start.
  await db().execute(sql`select graphile_worker.add_job('chain-events', job_key := 'first')`);
  await db().execute(sql`select graphile_worker.remove_job('first')`);
});
afterEach(async () => {
  await connection.close();
});

function record(event: DefportEvent): Promise<string> {
  return db().transaction((tx) => {
    const ctx: Ctx = {
      tx,
      actor: { kind: 'system', process: 'test' },
      organisation: null,
      now: new Date(),
      requestId: 'test',
    };
    return recordEvent(ctx, event);
  });
}

const ID = '019a0000-0000-7000-8000-000000000001';
const confirmed: DefportEvent = {
  type: 'account.email-confirmed',
  object: { kind: 'user', id: ID },
  data: {},
};
const created: DefportEvent = {
  type: 'account.created',
  object: { kind: 'user', id: ID },
  data: {},
  personal: { email: 'anna@example.com', name: 'Anna' },
};

const chain = (options?: { everything: boolean }) => db().transaction((tx) => chainEvents(tx, options));

/** Three events, the second with personal data, all chained. */
async function threeChained(): Promise<[string, string, string]> {
  const ids: [string, string, string] = [
    await record(confirmed),
    await record(created),
    await record(confirmed),
  ];
  await chain();
  return ids;
}

describe('the chain', () => {
  test('takes events in the order in which they were written, and each once', async () => {
    const ids = await threeChained();
    expect(await chain()).toBe(0);
    const links = await db().select().from(auditChain).orderBy(asc(auditChain.sequence));
    expect(links.map(({ sequence, eventId }) => [sequence, eventId])).toEqual(
      ids.map((id, index) => [index + 1, id]),
    );
    expect(links[1]?.previousHash).toBe(links[0]?.hash);
  });

  test('stays one chain when two workers append at once', async () => {
    for (let count = 0; count < 5; count++) await record(confirmed);
    const [first, second] = await Promise.all([chain(), chain()]);
    expect([first, second].toSorted()).toEqual([0, 5]);
    expect(await verifyChain(db())).toMatchObject({ links: 5, breach: undefined });
  });

  test('takes in an event that committed after a later one', async () => {
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let written = () => undefined as void;
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    const slow = db().transaction(async (tx) => {
      await recordEvent(
        { tx, actor: { kind: 'visitor' }, organisation: null, now: new Date(), requestId: 'slow' },
        confirmed,
      );
      written();
      await held;
    });
    await isWritten;
    await record(confirmed);
    expect(await chain()).toBe(1);
    release();
    await slow;
    expect(await chain()).toBe(1);
    expect(await verifyChain(db())).toMatchObject({ links: 2, waiting: 0, breach: undefined });
  });

  test('finds an old event that was missed when it looks at everything', async () => {
    await threeChained();
    await db().execute(sql`
      insert into events (id, at, type, object_kind, object_id, request_id)
      values ('01900000-0000-7000-8000-000000000001', now(), 'account.enabled', 'user', ${ID}, 'old')`);
    expect(await chain()).toBe(0);
    expect(await verifyChain(db())).toMatchObject({ waiting: 1 });
    expect(await chain({ everything: true })).toBe(1);
  });

  test('does not make transactions wait for each other', async () => {
    await db().transaction(async (tx) => {
      const ctx: Ctx = {
        tx,
        actor: { kind: 'visitor' },
        organisation: null,
        now: new Date(),
        requestId: 'open',
      };
      await recordEvent(ctx, confirmed);
      // Would never come back if the open transaction held the queue's row.
      await record(confirmed);
      await recordEvent(ctx, confirmed);
    });
    const [row] = await db().execute<{ jobs: number }>(
      sql`select count(*)::int as jobs from graphile_worker.jobs where task_identifier = 'chain-events'`,
    );
    expect(row?.jobs).toBe(2);
  });
});

describe('verification', () => {
  test('finds an untouched chain whole', async () => {
    await threeChained();
    await record(confirmed);
    expect(await verifyChain(db())).toMatchObject({
      links: 3,
      personal: 1,
      erased: 0,
      waiting: 1,
      head: { sequence: 3 },
      breach: undefined,
    });
  });

  test('names an event that was changed', async () => {
    const [, second] = await threeChained();
    await db().update(events).set({ type: 'account.disabled' }).where(eq(events.id, second));
    expect((await verifyChain(db())).breach).toEqual({ sequence: 2, eventId: second, what: 'event_changed' });
  });

  test('names an event that was deleted', async () => {
    const [first] = await threeChained();
    await db().delete(events).where(eq(events.id, first));
    expect((await verifyChain(db())).breach).toEqual({ sequence: 1, eventId: first, what: 'event_missing' });
  });

  test('names the gap where an event was deleted with its link', async () => {
    const [, second, third] = await threeChained();
    await db().delete(auditChain).where(eq(auditChain.eventId, second));
    await db().delete(events).where(eq(events.id, second));
    expect((await verifyChain(db())).breach).toEqual({ sequence: 3, eventId: third, what: 'link_missing' });
  });

  test('names personal data that was changed', async () => {
    const [, second] = await threeChained();
    await db()
      .update(eventPersonal)
      .set({ data: { email: 'somebody@else.example', name: 'Anna' } });
    expect((await verifyChain(db())).breach).toEqual({
      sequence: 2,
      eventId: second,
      what: 'personal_changed',
    });
  });

  test('accepts personal data that was erased', async () => {
    await threeChained();
    await db().delete(eventPersonal);
    expect(await verifyChain(db())).toMatchObject({ links: 3, personal: 0, erased: 1, breach: undefined });
  });

  test('misses a cut-off end, unless it is told a head that was noted down', async () => {
    const [, , third] = await threeChained();
    const { head } = await verifyChain(db());
    await db().delete(auditChain).where(eq(auditChain.eventId, third));
    await db().delete(events).where(eq(events.id, third));
    expect((await verifyChain(db())).breach).toBeUndefined();
    expect((await verifyChain(db(), { knownHash: head?.hash ?? '' })).breach?.what).toBe('head_missing');
  });
});
