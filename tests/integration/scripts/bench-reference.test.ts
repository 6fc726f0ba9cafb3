import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { closeDatabase, database } from '#db/pool.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import { learnedWords } from '#db/schema/search.ts';
import type { Learned } from '#search/language/translation/learn-word-pairs.ts';
import { loadReference } from '#scripts/bench/ranking/load-reference.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'defport-reference-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await closeDatabase();
});

const SET = {
  documents: [{ id: 'v2', org: '', title: 'Sails', text: '', keywords: [] }],
  queries: [{ id: 'n1', title: 'Zeilen', text: '', keywords: [] }],
  answers: new Map([['n1', new Set(['v2'])]]),
};

it('loads the list of a ranking bench as reference data but for what the set asks, and learns from it', async () => {
  const file = path.join(folder, 'list.jsonl');
  await writeFile(
    file,
    [
      { code: '99000000-0', parent: null, nl: 'Grutteldoppen', en: 'Wobble caps' },
      { code: '99000000-1', parent: null, nl: 'zeilen', en: 'Canvas' },
      { code: '99000000-2', parent: null, nl: 'Doeken', en: 'Sails' },
    ]
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
  expect(await loadReference(file, SET)).toBe(1);
  const terms = await database().select().from(referenceTerms).where(eq(referenceTerms.list, 'cpv'));
  expect(terms.map(({ nl }) => nl)).toContain('Grutteldoppen');
  expect(terms.map(({ nl }) => nl)).not.toContain('Doeken');
  const [row] = await database().select().from(learnedWords);
  expect((row?.learned as Learned).english).toMatchObject({ wobble: 1, caps: 1 });
});

it('names a bad row of the list of a ranking bench', async () => {
  const file = path.join(folder, 'bad.jsonl');
  await writeFile(file, '{"code":"99000000-0"}\n');
  await expect(loadReference(file, SET)).rejects.toThrow('line 1');
});
