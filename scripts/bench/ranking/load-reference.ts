import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { database } from '#db/pool.ts';
import { importTerms } from '#app/domain/reference-data/import-terms.server.ts';
import { learnWords } from '#search/learned-words.server.ts';
import { tokenise } from '#search/language/tokens.ts';
import { readReferenceRows } from '#scripts/import/read-reference-rows.ts';
import type { BenchSet } from './read-set.ts';

/**
 * Loads a list of `{code, parent, nl, en}` as `npm run import` does, and learns word pairs from it; returns how many. What
 * the set itself asks for is left out, for it would be looked up. Throws at the first bad row.
 */
export async function loadReference(file: string, set: BenchSet): Promise<number> {
  const { terms: all, errors } = await readReferenceRows(await readFile(file, 'utf8'));
  const [bad] = errors;
  if (bad) throw new Error(`${file}, ${bad.place}: ${bad.reason}`);
  const terms = all.filter(isNotAsked(set));
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
  await learnWords(database());
  return terms.length;
}

function isNotAsked({
  documents,
  queries,
  answers,
}: BenchSet): (label: { nl: string; en: string }) => boolean {
  const folded = (text: string) => tokenise(text).join(' ');
  const asked = new Set(queries.map(({ title }) => folded(title)));
  const right = new Set([...answers.values()].flatMap((ids) => [...ids]));
  const answered = new Set(documents.filter(({ id }) => right.has(id)).map(({ title }) => folded(title)));
  return ({ nl, en }) => !asked.has(folded(nl)) && !answered.has(folded(en));
}
