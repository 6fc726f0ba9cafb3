import { sql } from 'drizzle-orm';
import { afterAll, expect, test, vi } from 'vitest';
import { mails } from '#db/schema/notifications.ts';
import { startMailServer } from '#tests/support/mail-server.ts';

const server = await startMailServer();
process.env['SMTP_URL'] = server.url;
const { database, closeDatabase } = await import('#db/pool.ts');
const { queueMail } = await import('#app/domain/notifications/queue-mail.server.ts');
const { startWorker } = await import('#app/jobs/index.server.ts');

afterAll(async () => {
  await server.close();
  await closeDatabase();
});

const soon = { timeout: 15_000, interval: 50 };

async function queue(key: string): Promise<void> {
  await database().transaction((tx) =>
    queueMail(
      { tx },
      {
        key,
        to: 'anna@example.com',
        locale: 'nl',
        template: 'digest',
        data: { name: 'Anna', items: [], more: 1, path: '/nl/notifications' },
      },
    ),
  );
}

test('the worker sends a mail within moments of the commit that asked for it', async () => {
  const worker = await startWorker();
  try {
    await queue('one');
    await vi.waitFor(() => {
      expect(server.received.map((mail) => mail.messageId)).toEqual(['<one@localhost>']);
    }, soon);
  } finally {
    await worker.stop();
  }
});

test('it tries again by itself after the mail server was busy', async () => {
  server.received.length = 0;
  server.refusals.push({ code: 451, text: 'try again later' });
  const worker = await startWorker();
  try {
    await queue('two');
    await vi.waitFor(() => {
      expect(server.received.map((mail) => mail.messageId)).toEqual(['<two@localhost>']);
    }, soon);
    expect(await database().select({ status: mails.status, error: mails.error }).from(mails)).toContainEqual({
      status: 'sent',
      error: null,
    });
  } finally {
    await worker.stop();
  }
});

test('a job that a killed worker held is freed for the living one', async () => {
  server.received.length = 0;
  await queue('three');
  await database().execute(sql`
    update graphile_worker._private_jobs set locked_by = 'worker-that-was-killed', locked_at = now()`);
  const worker = await startWorker();
  try {
    await vi.waitFor(() => {
      expect(server.received.map((mail) => mail.messageId)).toEqual(['<three@localhost>']);
    }, soon);
  } finally {
    await worker.stop();
  }
});

test('it goes on after Postgres ended all its connections', async () => {
  server.received.length = 0;
  const worker = await startWorker();
  try {
    await database().execute(sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name <> 'defport'`);
    await queue('four');
    await vi.waitFor(() => {
      expect(server.received.map((mail) => mail.messageId)).toEqual(['<four@localhost>']);
    }, soon);
  } finally {
    await worker.stop();
  }
});
