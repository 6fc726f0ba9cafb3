import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sql } from 'drizzle-orm';
import { type Connection, connect } from '#db/client.ts';
import { mails } from '#db/schema/notifications.ts';
import { queueMail } from '#app/domain/notifications/queue-mail.server.ts';
import { startMailServer } from '#tests/support/mail-server.ts';

const server = await startMailServer();
const workers: ChildProcess[] = [];
let connection: Connection;

beforeEach(() => {
  // One connection, so that a test can end all others.
  connection = connect(process.env['DATABASE_URL'] ?? '', { max: 1 });
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await kill(worker);
  await connection.close();
});
afterAll(() => server.close());

const soon = { timeout: 20_000, interval: 50 };

/** A worker in a process of its own, as an operator runs it. */
async function startProcess(): Promise<ChildProcess> {
  const worker = fork(path.resolve('scripts/worker.ts'), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, SMTP_URL: server.url },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  workers.push(worker);
  await once(worker, 'message');
  return worker;
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

const queue = (key: string) =>
  connection.db.transaction((tx) =>
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

async function statusOf(key: string): Promise<string | undefined> {
  const rows = await connection.db.select({ key: mails.idempotencyKey, status: mails.status }).from(mails);
  return rows.find((row) => row.key === key)?.status;
}

/** Lets a worker be in the middle of sending a letter; `go` lets the mail server answer. */
async function inTheMiddle(key: string): Promise<{ go: () => void }> {
  let go = () => undefined as void;
  server.gate = new Promise((resolve) => {
    go = resolve;
  });
  const before = server.arrived;
  await queue(key);
  await vi.waitFor(() => {
    expect(server.arrived).toBe(before + 1);
  }, soon);
  return { go };
}

test('what a killed worker was doing is done by the next one', async () => {
  const first = await startProcess();
  const { go } = await inTheMiddle('killed');
  await kill(first);
  server.gate = undefined;
  await startProcess();
  await vi.waitFor(async () => {
    expect(await statusOf('killed')).toBe('sent');
  }, soon);
  go();
});

test('a worker whose connections all break in the middle of a job finishes it and goes on', async () => {
  const worker = await startProcess();
  const { go } = await inTheMiddle('broken');
  await connection.db.execute(sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  server.gate = undefined;
  go();
  await vi.waitFor(async () => {
    expect(await statusOf('broken')).toBe('sent');
  }, soon);
  await queue('after');
  await vi.waitFor(async () => {
    expect(await statusOf('after')).toBe('sent');
  }, soon);
  expect(worker.exitCode).toBeNull();
  const ids = server.received.map((mail) => mail.messageId);
  expect(new Set(ids.filter((id) => id?.startsWith('<broken')))).toEqual(new Set(['<broken@localhost>']));
});
