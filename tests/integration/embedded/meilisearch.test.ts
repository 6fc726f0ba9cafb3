import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse } from '#db/embedded/folder-claim.ts';
import { isAlive, waitUntilGone } from '#db/embedded/processes.ts';
import { type EmbeddedMeilisearch, startEmbeddedMeilisearch } from '#search/embedded/meilisearch.ts';
import { holdServer, openTemporaryFolder } from '#tests/support/held-server.ts';

let dataFolder: string;
let remove: () => Promise<void>;
let said: string[];
const running: EmbeddedMeilisearch[] = [];

beforeEach(async () => {
  ({ folder: dataFolder, remove } = await openTemporaryFolder());
  said = [];
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  await remove();
});

async function start(binary?: string): Promise<EmbeddedMeilisearch> {
  const server = await startEmbeddedMeilisearch({ dataFolder, binary, say: (line) => said.push(line) });
  running.push(server);
  return server;
}

async function stop(server: EmbeddedMeilisearch): Promise<void> {
  running.splice(running.indexOf(server), 1);
  await server.stop();
}

async function status(server: EmbeddedMeilisearch, key: string): Promise<number> {
  const answer = await fetch(`${server.url}/indexes`, { headers: { authorization: `Bearer ${key}` } });
  await answer.arrayBuffer();
  return answer.status;
}

test('answers only to its key, which stays the same over a restart', async () => {
  const first = await start();
  expect(await status(first, first.key)).toBe(200);
  expect(await status(first, 'another-key')).toBe(403);
  await stop(first);
  expect(await isAlive(first.pid)).toBe(false);
  const second = await start();
  expect([second.url, second.key]).toEqual([first.url, first.key]);
  expect(said).toEqual([]);
});

test('goes when the process that started it is killed', async () => {
  const { holder, pid } = await holdServer('meilisearch', dataFolder);
  expect(await isAlive(pid)).toBe(true);
  holder.kill('SIGKILL');
  expect(await waitUntilGone(pid, 10_000)).toBe(true);
});

test('stops what a killed run left behind, and refuses a folder in which another one works', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(FolderInUse);
  await rm(path.join(path.dirname(first.folder), 'claim'));
  await start();
  expect(said).toEqual([
    `Stopped the Meilisearch that an earlier run left behind (process ${String(first.pid)})`,
  ]);
  expect(await isAlive(first.pid)).toBe(false);
});

test.each([
  ['of another version', 'VERSION', '1.3.0'],
  ['that is broken', 'tasks/data.mdb', 'rubbish'],
])('moves a folder aside %s, and says where', async (_what, file, content) => {
  const first = await start();
  await stop(first);
  await writeFile(path.join(first.folder, file), content);
  const second = await start();
  expect(await status(second, second.key)).toBe(200);
  const home = path.dirname(first.folder);
  const aside = (await readdir(home)).filter((name) => name.startsWith('data.unusable-'));
  const place = path.join(home, aside[0] ?? '');
  expect(said).toEqual([expect.stringContaining(`It was moved to ${place};`)]);
  expect(await readFile(path.join(place, file), 'utf8')).toBe(content);
});

test('says what to set when the program cannot be run', async () => {
  await expect(start('/nowhere/meilisearch')).rejects.toThrow(/MEILI_PATH .* is not a program .* MEILI_URL/);
});
