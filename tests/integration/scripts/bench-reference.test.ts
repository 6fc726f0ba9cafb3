import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { referenceTerms } from '#db/schema/reference-data.ts';
import { loadReference } from '#scripts/bench/ranking/load-reference.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'defport-reference-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await closeDatabase();
});

it('loads the list of a ranking bench as reference data, and names a bad row', async () => {
  const file = path.join(folder, 'list.jsonl');
  await writeFile(file, '{"code":"99000000-0","parent":null,"nl":"Schepen","en":"Ships"}\n');
  expect(await loadReference(file)).toBe(1);
  const terms = await database().select().from(referenceTerms);
  expect(terms.find(({ code }) => code === '99000000-0')).toMatchObject({ list: 'cpv', nl: 'Schepen' });
  await writeFile(file, '{"code":"99000000-0"}\n');
  await expect(loadReference(file)).rejects.toThrow('line 1');
});
