/**
 * Starts one embedded server, prints where it is as one JSON line and holds it until it is killed:
 * `tsx hold-server.ts postgres|meilisearch <folder>`. The crash tests kill this process.
 */
import { startEmbeddedPostgres } from '#db/embedded/postgres.ts';
import { startEmbeddedMeilisearch } from '#search/embedded/meilisearch.ts';

const [kind, dataFolder = ''] = process.argv.slice(2);
const start = kind === 'postgres' ? startEmbeddedPostgres : startEmbeddedMeilisearch;
const server = await start({ dataFolder, say: (line) => process.stderr.write(`${line}\n`) });
process.stdout.write(`${JSON.stringify({ pid: server.pid, url: server.url })}\n`);
await server.exited;
