import { parseArgs } from 'node:util';
import { readSet } from './bench/ranking/read-set.ts';
import type { Calibration } from './bench/ranking/bands.ts';
import type { RankingFigures } from './bench/ranking/measure-ranking.ts';
import { orEnd } from './bench/or-end.ts';
import { withThrowAwayServers } from './bench/throw-away-servers.ts';

/*
 * npm run bench:ranking -- --data <dir> [--queries <file>] [--qrels <file>] [--reference <file>] [--json]
 * How well the product's own matching ranks a set of documents for a set of needs, beside the rankers of the textbook.
 * --reference: a list of {code, parent, nl, en} that is there as reference data.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    queries: { type: 'string' },
    qrels: { type: 'string' },
    reference: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  process.stderr.write('bench:ranking needs --data <folder with docs.jsonl, queries.jsonl, qrels.tsv>\n');
  process.exit(2);
}
const { data, queries, qrels, reference, json } = { ...values, data: values.data };

const say = (line: string) => process.stderr.write(`${line}\n`);
const set = await orEnd(readSet({ data, queries, qrels }));
const { rankers, bands } = await withThrowAwayServers(say, async () => {
  const { measureRanking } = await import('./bench/ranking/measure-ranking.ts');
  const { loadReference } = await import('./bench/ranking/load-reference.ts');
  const { learnWords } = await import('#search/learned-words.server.ts');
  const { closeDatabase, database } = await import('#db/pool.ts');
  try {
    if (reference) {
      const terms = await loadReference(reference, set);
      say(`Learned word pairs from ${String(terms)} terms of reference data`);
    }
    await learnWords(database());
    return await measureRanking(set, say);
  } finally {
    await closeDatabase();
  }
});
const report = { data, queries: set.queries.length, documents: set.documents.length, rankers, bands };
process.stdout.write(json ? `${JSON.stringify(report)}\n` : table(report));

function table(figures: {
  data: string;
  queries: number;
  documents: number;
  rankers: RankingFigures;
  bands: Calibration;
}): string {
  const columns = ['ndcg10', 'mrr10', 'recall50', 'p50ms', 'p95ms'] as const;
  const rows = Object.entries(figures.rankers).map(([name, row]) =>
    [name.padEnd(18), ...columns.map((column) => String(row[column]).padStart(9))].join(''),
  );
  const head = ['ranker'.padEnd(18), ...columns.map((column) => column.padStart(9))].join('');
  const title = `${figures.data}: ${String(figures.queries)} queries, ${String(figures.documents)} documents`;
  const worth = Object.entries(figures.bands).map(
    ([band, { perNeed, right }]) =>
      `${band.padEnd(18)}${`${perNeed.toFixed(2)} per need`.padStart(18)}${`${(100 * right).toFixed(1)} % right`.padStart(18)}`,
  );
  return [title, head, ...rows, '', 'bands of the product, among the first 50', ...worth, ''].join('\n');
}
