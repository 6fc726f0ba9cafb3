import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse } from '#db/embedded/folder-claim.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded/postgres.ts';
import { isAlive, waitUntilGone } from '#db/embedded/processes.ts';
import { holdServer, openTemporaryFolder } from '#tests/support/held-server.ts';

let dataFolder: string;
let remove: () => Promise<void>;
let said: string[];
const running: EmbeddedPostgres[] = [];

beforeEach(async () => {
  ({ folder: dataFolder, remove } = await openTemporaryFolder());
  said = [];
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await remove();
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataFolder, say: (line) => said.push(line), durable: false });
  running.push(server);
  return server;
}

async function query(server: { url: string }, statement: string): Promise<unknown[]> {
  const sql = postgres(server.url, { max: 1 });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

async function stop(server: EmbeddedPostgres): Promise<void> {
  running.splice(running.indexOf(server), 1);
  await server.stop();
}

test('sorts as Dutch does, asks for a password and keeps its rows over a restart', async () => {
  const first = await start();
  await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
  expect(await query(first, "SELECT datlocale FROM pg_database WHERE datname = 'defport'")).toEqual([
    { datlocale: 'nl-NL' },
  ]);
  await expect(query({ url: first.url.replace(/:[^:@]+@/, ':wrong@') }, 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  );
  await stop(first);
  expect(await isAlive(first.pid)).toBe(false);

  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await query(second, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
  expect(said).toEqual([]);
});

test('keeps the password where only its owner may read it, and renews a lost one', async () => {
  const first = await start();
  await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
  await stop(first);
  const file = path.join(path.dirname(first.folder), 'password');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await rm(file);
  const second = await start();
  expect(second.url).not.toBe(first.url);
  await stop(second);
  await writeFile(file, 'x'.repeat(40));
  expect(await query(await start(), 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('goes when the process that started it is killed', async () => {
  const { holder, pid } = await holdServer('postgres', dataFolder);
  expect(await isAlive(pid)).toBe(true);
  holder.kill('SIGKILL');
  expect(await waitUntilGone(pid, 10_000)).toBe(true);
});

test('stops what a killed run left behind and starts again', async () => {
  const first = await start();
  await query(first, 'CREATE TABLE kept AS SELECT 1 AS one');
  // As left by a run whose watchdog was killed too: the server lives, nobody claims the folder.
  await rm(path.join(path.dirname(first.folder), 'claim'));
  const second = await start();
  expect(said).toEqual([
    `Stopped the Postgres that an earlier run left behind (process ${String(first.pid)})`,
  ]);
  expect(await isAlive(first.pid)).toBe(false);
  expect(await query(second, 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('does not touch another program that now has the process id of the lock file', async () => {
  const first = await start();
  await stop(first);
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  try {
    await writeFile(path.join(first.folder, 'postmaster.pid'), `${String(other.pid)}\n${first.folder}\n`);
    await start();
    expect(await isAlive(Number(other.pid))).toBe(true);
  } finally {
    other.kill('SIGKILL');
  }
});

test('refuses a folder in which another one works', async () => {
  await start();
  await expect(start()).rejects.toThrow(FolderInUse);
});

test('takes another port when its own is taken', async () => {
  const first = await start();
  await stop(first);
  const port = Number(new URL(first.url).port);
  const squatter = createServer();
  await new Promise<void>((resolve) => {
    squatter.listen(port, '127.0.0.1', resolve);
  });
  try {
    const second = await start();
    expect(new URL(second.url).port).not.toBe(String(port));
    expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  } finally {
    squatter.close();
  }
});

test.each([
  ['a version that is no version', 'PG_VERSION', 'rubbish'],
  ['another major version', 'PG_VERSION', '17\n'],
  ['a broken control file', 'global/pg_control', 'rubbish'],
])('moves a folder aside that has %s, and says where', async (_what, file, content) => {
  const first = await start();
  await stop(first);
  await writeFile(path.join(first.folder, file), content);
  const second = await start();
  expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  const home = path.dirname(first.folder);
  const aside = (await readdir(home)).filter((name) => name.startsWith('data.unusable-'));
  expect(aside).toHaveLength(1);
  const place = path.join(home, aside[0] ?? '');
  expect(said).toEqual([expect.stringContaining(`It was moved to ${place};`)]);
  expect(await readFile(path.join(place, file), 'utf8')).toBe(content);
});
