import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedPostgres } from '#db/embedded/postgres.ts';
import { startEmbeddedMeilisearch } from '#search/embedded/meilisearch.ts';

/** The settings that say where the servers are. */
export interface ServerSettings {
  DATABASE_URL: string;
  MEILI_URL: string;
  MEILI_KEY: string;
}

/** Postgres and Meilisearch, embedded or given. */
export interface Servers {
  settings: ServerSettings;
  /** What was started here: nothing of what was given. */
  started: ('Postgres' | 'Meilisearch')[];
  stop(): Promise<void>;
}

/** How to start them. */
export interface ServersOptions {
  dataFolder: string;
  say: (line: string) => void;
  /** Settings from outside: DATABASE_URL and MEILI_URL replace the embedded servers, MEILI_PATH the program. */
  given: Readonly<Record<string, string | undefined>>;
  /** False for throw-away servers. */
  durable?: boolean;
}

interface Embedded {
  url: string;
  pid: number;
  exited: Promise<void>;
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Starts the servers that are not given, keeps them alive (one that is killed comes back), and stops them. */
export async function startServers({
  dataFolder,
  say,
  given,
  durable = true,
}: ServersOptions): Promise<Servers> {
  const kept: { stop: () => Promise<void> }[] = [];
  const stop = async () => {
    await Promise.all(kept.splice(0).map((server) => server.stop()));
  };
  const started: Servers['started'] = [];
  const database = async () => {
    if (given['DATABASE_URL']) return { url: given['DATABASE_URL'] };
    const server = await startEmbeddedPostgres({ dataFolder, say, durable });
    started.push('Postgres');
    const port = portOf(server.url);
    kept.push(
      keepAlive('Postgres', server, () => startEmbeddedPostgres({ dataFolder, say, durable, port }), say),
    );
    return server;
  };
  const search = async () => {
    if (given['MEILI_URL']) return { url: given['MEILI_URL'], key: given['MEILI_KEY'] ?? '' };
    const options = { dataFolder, say, binary: given['MEILI_PATH'] };
    const server = await startEmbeddedMeilisearch(options);
    started.push('Meilisearch');
    const port = portOf(server.url);
    kept.push(keepAlive('Meilisearch', server, () => startEmbeddedMeilisearch({ ...options, port }), say));
    return server;
  };
  const [postgres, meilisearch] = await Promise.allSettled([database(), search()]);
  if (postgres.status === 'rejected' || meilisearch.status === 'rejected') {
    await stop();
    throw postgres.status === 'rejected' ? postgres.reason : (meilisearch as PromiseRejectedResult).reason;
  }
  return {
    settings: {
      DATABASE_URL: postgres.value.url,
      MEILI_URL: meilisearch.value.url,
      MEILI_KEY: meilisearch.value.key,
    },
    started,
    stop,
  };
}

/** Starts a server again, on the same port, whenever it ends without being told to. */
function keepAlive(
  name: string,
  first: Embedded,
  again: () => Promise<Embedded>,
  say: (line: string) => void,
): { stop: () => Promise<void> } {
  let current = first;
  const ending = new AbortController();
  const watching = (async () => {
    for (;;) {
      await Promise.race([current.exited, aborted(ending.signal)]);
      if (ending.signal.aborted) return;
      say(`${name} ended by itself; starting it again`);
      // Releases what the dead one held.
      await current.stop();
      let pause = FIRST_PAUSE_MS;
      while (!ending.signal.aborted) {
        try {
          current = await again();
          break;
        } catch (error) {
          say(`${name} does not come back: ${error instanceof Error ? error.message : String(error)}`);
          await Promise.race([delay(pause), aborted(ending.signal)]);
          pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
        }
      }
    }
  })();
  return {
    stop: async () => {
      ending.abort();
      await watching;
      await current.stop();
    },
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => {
      resolve();
    });
  });
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
