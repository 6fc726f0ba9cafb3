import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { migrate } from '#db/migrate.ts';
import { freePort } from '#db/embedded/ports.ts';
import { keepRunning } from '#scripts/children/keep-running.ts';
import { runChild } from '#scripts/children/run-child.ts';
import { composeSettings, DEMONSTRATION, type Settings } from '#scripts/servers/compose-settings.ts';

/** A site for the end-to-end tests. */
export interface TestSite {
  url: string;
  databaseUrl: string;
  /** The end of what web and worker logged. */
  latestLog(): Promise<string>;
  stop(): Promise<void>;
}

const DATABASE = 'end_to_end';
const LOG_SHOWN = 6_000;

/** Starts the built site and its worker on a database, an index and a data folder of their own, with demonstration data. */
export async function startTestSite(given: Settings, temporary: string): Promise<TestSite> {
  const dataFolder = path.join(temporary, 'site');
  const logFolder = path.join(temporary, 'logs');
  await mkdir(dataFolder, { recursive: true });
  const databaseUrl = await makeDatabase(given['TEST_DATABASE_URL'] ?? '');
  const port = String(await freePort());
  const servers = {
    DATABASE_URL: databaseUrl,
    MEILI_URL: given['TEST_MEILI_URL'] ?? '',
    MEILI_KEY: given['TEST_MEILI_KEY'] ?? '',
  };
  const own = {
    ...given,
    PORT: port,
    HOST: '127.0.0.1',
    MEILI_PREFIX: `${DATABASE}_`,
    NODE_ENV: 'production',
    // All browsers of the tests come from one address.
    RATE_LIMIT_SCALE: given['RATE_LIMIT_SCALE'] ?? '100',
  };
  const settings = { ...DEMONSTRATION, ...(await composeSettings(dataFolder, servers, own)) };
  await migrate(databaseUrl);
  for (const script of ['scripts/seed.ts', 'scripts/reindex.ts']) {
    const { code, output } = await runChild({ script, settings });
    if (code !== 0) throw new Error(`${script} failed:\n${output}`);
  }
  const say = (line: string) => {
    console.log(line);
  };
  const shared = { settings, logFolder, say };
  const kept = await Promise.all([
    keepRunning({ ...shared, name: 'web', script: 'scripts/serve.ts' }),
    keepRunning({ ...shared, name: 'worker', script: 'scripts/worker.ts' }),
  ]);
  const stop = async () => {
    await Promise.all(kept.map((one) => one.stop()));
  };
  try {
    await Promise.all(kept.map((one) => one.ready));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `http://localhost:${port}`,
    databaseUrl,
    stop,
    latestLog: async () => {
      const logs = ['web', 'worker'].map(async (name) => {
        const text = await readFile(path.join(logFolder, `${name}.log`), 'utf8').catch(() => '');
        return `--- ${name}\n${text.slice(-LOG_SHOWN)}`;
      });
      return (await Promise.all(logs)).join('\n');
    },
  };
}

async function makeDatabase(serverUrl: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql.unsafe(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
    await sql.unsafe(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
  const url = new URL(serverUrl);
  url.pathname = `/${DATABASE}`;
  return url.href;
}
