import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { env } from '#app/env.server.ts';
import { runChild } from '#scripts/children/run-child.ts';
import { listingsIndex, meilisearch } from '#search/client.server.ts';
import type { ListingDocument } from '#search/documents.ts';
import { LISTINGS, PRIMARY_KEY } from '#search/indexes.ts';
import { settle } from '#search/settle-task.server.ts';

const RAW_INDEX = 'bench-raw';
const RAW_PIECE = 5_000;
const READ_PIECE = 1000;
const SETTLED_WITHIN_MS = 4 * 3_600_000;
const LOOK_EVERY_MS = 200;
const TOLD_EVERY = 10_000;

const told = z.object({ listings: z.number(), seconds: z.number() });

/** Rebuilds the index in a process of its own, as an operator does; documents a second. */
export async function measureRebuild(say: (line: string) => void): Promise<number> {
  const { code, output } = await runChild({
    script: 'scripts/bench/search/rebuild-index.ts',
    settings: { ...process.env, LOG_LEVEL: 'warn' },
    onLine: (line) => {
      if (/^\d+$/.test(line) && Number(line) % TOLD_EVERY === 0) say(`Rebuilt ${line}`);
    },
  });
  const last = output.split('\n').findLast((line) => line.startsWith('{'));
  if (code !== 0 || last === undefined) throw new Error(`The rebuild failed:\n${output.slice(-2000)}`);
  const { listings, seconds } = told.parse(JSON.parse(last));
  return Math.round(listings / seconds);
}

/**
 * The documents that the index holds, put into another one with the same settings by nothing but `addDocuments`, large
 * requests of which none waits for another; documents a second. They are written out first, apart.
 */
export async function measureRawLoad(): Promise<number> {
  const file = path.join(env.DEFPORT_DATA, 'documents.jsonl');
  const count = await writeOut(file);
  await settle(meilisearch().createIndex(RAW_INDEX, { primaryKey: PRIMARY_KEY }));
  const index = meilisearch().index(RAW_INDEX);
  await settle(index.updateSettings(LISTINGS.settings));
  const start = performance.now();
  const tasks: number[] = [];
  for await (const piece of piecesOf(file)) {
    const { taskUid } = await index.addDocumentsFromString(piece, 'application/x-ndjson');
    tasks.push(taskUid);
  }
  for (const task of tasks) {
    const { status } = await meilisearch().tasks.waitForTask(task, {
      timeout: SETTLED_WITHIN_MS,
      interval: LOOK_EVERY_MS,
    });
    if (status !== 'succeeded') throw new Error(`A plain load ${status}.`);
  }
  const seconds = (performance.now() - start) / 1000;
  await settle(meilisearch().deleteIndex(RAW_INDEX));
  await rm(file);
  return Math.round(count / seconds);
}

async function writeOut(file: string): Promise<number> {
  const written = await open(file, 'w');
  let count = 0;
  try {
    for (;;) {
      const { results } = await listingsIndex().getDocuments<ListingDocument>({
        offset: count,
        limit: READ_PIECE,
      });
      if (results.length === 0) return count;
      await written.write(results.map((document) => `${JSON.stringify(document)}\n`).join(''));
      count += results.length;
    }
  } finally {
    await written.close();
  }
}

async function* piecesOf(file: string): AsyncGenerator<string, void> {
  let lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    lines.push(line);
    if (lines.length < RAW_PIECE) continue;
    yield lines.join('\n');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('\n');
}
