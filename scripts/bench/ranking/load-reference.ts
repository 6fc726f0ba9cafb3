import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { database } from '#db/pool.ts';
import { importTerms } from '#app/domain/reference-data/import-terms.server.ts';
import { readReferenceRows } from '#scripts/import/read-reference-rows.ts';

/** Loads a list of `{code, parent, nl, en}` as `npm run import` does; returns how many. Throws at the first bad row. */
export async function loadReference(file: string): Promise<number> {
  const { terms, errors } = await readReferenceRows(await readFile(file, 'utf8'));
  const [bad] = errors;
  if (bad) throw new Error(`${file}, ${bad.place}: ${bad.reason}`);
  await database().transaction(async (tx) => {
    const ctx = {
      tx,
      actor: { kind: 'system' as const, process: 'bench' },
      organisation: null,
      now: new Date(),
      requestId: `bench-${randomUUID()}`,
    };
    await importTerms(ctx, 'cpv', terms);
  });
  return terms.length;
}
