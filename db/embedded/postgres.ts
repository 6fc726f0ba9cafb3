import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import postgres from 'postgres';
import { claimFolder } from './folder-claim.ts';
import { keptSecret } from './kept-secret.ts';
import { keptPort, otherPort } from './ports.ts';
import { postgresBinaries } from './postgres-binaries.ts';
import {
  clusterVersion,
  createCluster,
  POSTGRES_ENV,
  type PostgresCluster,
  resetPassword,
  STOP_POSTGRES,
  stopOrphan,
  SUPERUSER,
} from './postgres-cluster.ts';
import { serverHome } from './server-home.ts';
import { type ServerProcess, startServerProcess } from './server-process.ts';
import { type ServerUser, serverUser } from './server-user.ts';
import { setAside } from './set-aside.ts';
import { startupFailure, tellingLine } from './startup-failure.ts';

/** What an embedded server needs to know. */
export interface EmbeddedOptions {
  /** Folder under which the server keeps its own. */
  dataFolder: string;
  /** Tells the person at the terminal what is worth knowing. */
  say: (line: string) => void;
  /** Waits for this port instead of taking another: for a server that comes back while others have its address. */
  port?: number | undefined;
  /** False for throw-away servers of tests: faster, and lost with a power cut. */
  durable?: boolean;
}

/** A running embedded Postgres. */
export interface EmbeddedPostgres {
  /** Address of the database `defport`, with the superuser's password. */
  url: string;
  /** The cluster's folder. */
  folder: string;
  pid: number;
  exited: Promise<void>;
  /** Fast shutdown; returns when it is down. */
  stop(): Promise<void>;
}

const MAJOR = '18';
const DATABASE = 'defport';
const READY_WITHIN_MS = 60_000;
const POLL_MS = 20;

type Attempt = { server: ServerProcess } | { failedWith: string };

/**
 * Starts the native Postgres that npm installed, on 127.0.0.1 with a password, in `<dataFolder>/postgres`. A server
 * left by a killed run is stopped first; a folder that Postgres cannot use is moved aside, never deleted, and `say`
 * tells where. Throws when there is no Postgres for this platform or the machine itself refuses (disk, rights).
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { say } = options;
  const user = serverUser();
  const home = await serverHome(options.dataFolder, 'postgres', say);
  const release = await claimFolder(home, path.join(home, 'claim'));
  try {
    return await startIn(home, user, options, release);
  } catch (error) {
    await release();
    throw error;
  }
}

async function startIn(
  home: string,
  user: ServerUser | undefined,
  { say, durable = true, port: givenPort }: EmbeddedOptions,
  release: () => Promise<void>,
): Promise<EmbeddedPostgres> {
  const binaries = await postgresBinaries(home, user);
  const cluster: PostgresCluster = { binaries, home, user, folder: path.join(home, 'data') };
  const portFile = path.join(home, 'port');

  const orphan = await stopOrphan(cluster.folder);
  if (orphan) say(`Stopped the Postgres that an earlier run left behind (process ${String(orphan)})`);
  const { secret, isNew } = await keptSecret(path.join(home, 'password'));

  const version = await clusterVersion(cluster.folder);
  if (version !== undefined && version !== MAJOR) {
    await putAside(cluster, `it is not a data folder of Postgres ${MAJOR}`, say);
  } else if (version !== undefined && isNew) {
    await resetPassword(cluster, secret);
  }
  let port = givenPort ?? (await keptPort(portFile));
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if ((await clusterVersion(cluster.folder)) === undefined) await createCluster(cluster, secret, durable);
    const attempt = await tryStart(cluster, port, secret, durable);
    if ('server' in attempt) {
      const { pid, exited, stop } = attempt.server;
      const url = addressOf(port, secret, DATABASE);
      return { url, folder: cluster.folder, pid, exited, stop: () => stop().then(release) };
    }
    const failure = startupFailure(attempt.failedWith);
    const hasTime = Date.now() < giveUpAt;
    if (failure === 'port-taken' && hasTime) port = givenPort ?? (await otherPort(portFile));
    else if (failure === 'still-ending' && hasTime) await delay(POLL_MS * 5);
    else if (failure === 'data' && hasTime) await putAside(cluster, tellingLine(attempt.failedWith), say);
    else throw new Error(`Postgres does not start in ${cluster.folder}: ${tellingLine(attempt.failedWith)}`);
  }
}

async function tryStart(
  cluster: PostgresCluster,
  port: number,
  password: string,
  durable: boolean,
): Promise<Attempt> {
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${String(port)}`,
    'unix_socket_directories=',
    'log_timezone=UTC',
    'timezone=UTC',
    ...(durable
      ? []
      : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']),
  ];
  const server = await startServerProcess({
    command: cluster.binaries.postgres,
    args: ['-D', cluster.folder, ...settings.flatMap((setting) => ['-c', setting])],
    home: cluster.home,
    user: cluster.user,
    logFile: path.join(cluster.home, 'postgres.log'),
    env: POSTGRES_ENV,
    stopSteps: STOP_POSTGRES,
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  let problem = 'it did not answer in time';
  while (!server.hasExited() && Date.now() < deadline) {
    try {
      await makeDatabase(addressOf(port, password, 'postgres'));
      return { server };
    } catch (error) {
      problem = String(error);
      // The password file was changed by hand: what it says now holds.
      if (problem.includes('password authentication failed')) {
        await server.stop();
        await resetPassword(cluster, password);
        return await tryStart(cluster, port, password, durable);
      }
      await Promise.race([delay(POLL_MS), server.exited]);
    }
  }
  const died = server.hasExited();
  await server.stop();
  if (!died) throw new Error(`Postgres in ${cluster.folder} is not ready: ${problem}`);
  return { failedWith: await server.readLog() };
}

async function makeDatabase(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 5 });
  try {
    const [found] = await sql`SELECT 1 FROM pg_database WHERE datname = ${DATABASE}`;
    if (!found) await sql.unsafe(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function putAside(cluster: PostgresCluster, why: string, say: (line: string) => void): Promise<void> {
  const place = await setAside(cluster.folder);
  say(
    `Postgres cannot use its data folder (${why}). It was moved to ${place}; a new, empty one takes its place.`,
  );
}

function addressOf(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${String(port)}/${database}`;
}
