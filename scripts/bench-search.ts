import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { orEnd } from './bench/or-end.ts';
import type { SearchFigures } from './bench/search/measure-search.ts';
import { withThrowAwayServers } from './bench/throw-away-servers.ts';

/*
 * npm run bench:search -- --documents 100000 [--data <docs.jsonl>] [--matches <number>] [--brief] [--json]
 * How fast a whole match is, how soon what is published is found and matched, and how fast the index is rebuilt, beside
 * what Meilisearch alone takes for the same, in one run on servers of its own, in the folder for temporary files (TMPDIR):
 * some 60 KB and 10 ms for each document, so that a million takes 60 GB and hours. --data: real texts instead of invented
 * ones. --matches: pages of matches asked of the web process for its memory; with 1,000 or more the worker ranks all
 * challenges as well. --brief: without publishing during a rebuild, and with one rebuild that also takes what was
 * learned since the first: what takes longest of a million.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    data: { type: 'string' },
    matches: { type: 'string', default: '300' },
    brief: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const documents = wholeNumber('documents', values.documents, 1000, 1_000_000);
const matches = wholeNumber('matches', values.matches, 100, 100_000);

// Told before the servers are started.
if (values.data !== undefined) await orEnd(access(values.data));

const startedAt = performance.now();
const say = (line: string) => {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0).padStart(5);
  process.stderr.write(`${seconds} s  ${line}\n`);
};
const figures = await withThrowAwayServers(say, async () => {
  const { measureSearch } = await import('./bench/search/measure-search.ts');
  const { closeDatabase } = await import('#db/pool.ts');
  try {
    return await measureSearch({ documents, data: values.data, matches, isBrief: values.brief, say });
  } finally {
    await closeDatabase();
  }
});
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  process.stderr.write(
    `bench:search --${name} takes a whole number from ${String(least)} to ${String(most)}\n`,
  );
  process.exit(2);
}

function table(all: SearchFigures): string {
  const { publish_to_findable: findable, memory } = all;
  const times = [
    ['match', all.match],
    ['raw federated query', all.raw_federated],
    ['publish to findable', findable.idle],
    ...(findable.during_rebuild ? [['  during a rebuild', findable.during_rebuild] as const] : []),
    ['publish to matched', all.publish_to_matched],
  ] as const;
  const numbers = [
    ['match over raw, p95', (all.match.p95ms / all.raw_federated.p95ms).toFixed(2)],
    ['rebuild, documents/s', all.rebuild_docs_per_s],
    ['  where all is to be read', all.first_rebuild_docs_per_s],
    ...(all.busy_rebuild_docs_per_s === null ? [] : [['  while publishing', all.busy_rebuild_docs_per_s]]),
    ['raw load, documents/s', all.raw_load_docs_per_s],
    ['web, MB', all.web_rss_mb],
    [`  after ${String(memory.web.matches)} matches, warm to end`, change(memory.web)],
    ['worker, MB', all.worker_rss_mb],
    ...(memory.worker
      ? [[`  after ${String(memory.worker.matches)} matches, warm to end`, change(memory.worker)]]
      : []),
  ];
  return [
    `${String(all.documents)} documents, ${String(all.matches)} matches of ${String(all.shown)} results`,
    `${''.padEnd(34)}${'p50 ms'.padStart(12)}${'p95 ms'.padStart(12)}`,
    ...times.map(
      ([name, { p50ms, p95ms }]) =>
        `${name.padEnd(34)}${String(p50ms).padStart(12)}${String(p95ms).padStart(12)}`,
    ),
    ...numbers.map(([name, value]) => `${String(name).padEnd(34)}${String(value).padStart(24)}`),
    '',
  ].join('\n');
}

function change({ warm_mb, end_mb }: { warm_mb: number; end_mb: number }): string {
  return `${String(warm_mb)} → ${String(end_mb)}`;
}
