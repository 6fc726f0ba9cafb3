import path from 'node:path';
import { parseArgs } from 'node:util';
import { readSet } from './bench/ranking/read-set.ts';
import type { SimilarFigures } from './bench/similar/measure-similar.ts';
import { orEnd } from './bench/or-end.ts';
import { withThrowAwayServers } from './bench/throw-away-servers.ts';

/*
 * npm run bench:similar -- --data <dir> [--queries <file>] [--qrels <file>] [--translations <dir>] [--json]
 * How alike the product finds requests that are the same and requests that are not: by these the bands in
 * app/domain/similar/likeness-bands.ts are chosen. --translations: a folder with queries.jsonl and qrels.tsv.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    queries: { type: 'string' },
    qrels: { type: 'string' },
    translations: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { data, queries, qrels, translations, json } = values;
if (!data) {
  process.stderr.write('bench:similar needs --data <folder with docs.jsonl, queries.jsonl, qrels.tsv>\n');
  process.exit(2);
}

const set = await orEnd(readSet({ data, queries, qrels }));
const translated = translations
  ? await orEnd(
      readSet({
        data,
        queries: path.join(translations, 'queries.jsonl'),
        qrels: path.join(translations, 'qrels.tsv'),
      }),
    )
  : undefined;
const say = (line: string) => process.stderr.write(`${line}\n`);
const { figures, thresholds } = await withThrowAwayServers(say, async () => {
  const { measureSimilar, THRESHOLDS } = await import('./bench/similar/measure-similar.ts');
  const { closeDatabase } = await import('#db/pool.ts');
  try {
    return { figures: await measureSimilar(set, translated), thresholds: THRESHOLDS };
  } finally {
    await closeDatabase();
  }
});
process.stdout.write(json ? `${JSON.stringify({ thresholds, figures })}\n` : table(figures, thresholds));

function table(rows: SimilarFigures, columns: readonly number[]): string {
  const share = (part: number, all: number) => `${((100 * part) / all).toFixed(2)}%`.padStart(9);
  const lines = Object.entries(rows).map(
    ([name, { pairs, atLeast }]) =>
      `${name.padEnd(24)}${String(pairs).padStart(8)}${atLeast.map((part) => share(part, pairs)).join('')}`,
  );
  const head = `${'pairs at least so alike'.padEnd(32)}${columns.map((least) => String(least).padStart(9)).join('')}`;
  return [head, ...lines, ''].join('\n');
}
