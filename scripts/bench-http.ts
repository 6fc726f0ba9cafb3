import { parseArgs } from 'node:util';
import type { HttpFigures } from './bench/http/measure-site.ts';
import { measureSite } from './bench/http/measure-site.ts';

/*
 * npm run bench:http [-- --json] [--seconds <per route>]
 * How many pages a second one web process serves to 20 connections, beside a route that answers a constant, all in one
 * run on the built site with the demonstration's data. Bytes are as sent (gzip).
 */
const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '8' } },
});
const seconds = Number(values.seconds);
if (!Number.isInteger(seconds) || seconds < 1 || seconds > 60) {
  process.stderr.write('bench:http --seconds takes a whole number from 1 to 60\n');
  process.exit(2);
}

const figures = await measureSite(seconds, (line) => process.stderr.write(`${line}\n`));
process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(figures));

function table({ bare, routes }: HttpFigures): string {
  const columns = ['rps', '× bare', 'p50 ms', 'p95 ms', 'p99 ms', 'html', 'js'];
  const rows = Object.entries(routes).map(([name, { rps, p50ms, p95ms, p99ms, html_bytes, js_bytes }]) => [
    name,
    rps,
    (rps / bare.rps).toFixed(2),
    p50ms,
    p95ms,
    p99ms,
    html_bytes,
    js_bytes,
  ]);
  return [['route', ...columns], ['bare', bare.rps, '1.00'], ...rows]
    .map(
      ([name, ...cells]) =>
        `${String(name).padEnd(12)}${cells.map((cell) => String(cell).padStart(9)).join('')}`,
    )
    .join('\n')
    .concat('\n');
}
