import { spawn } from 'node:child_process';
import { chown, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { commandLine, endProcess, isAlive } from './processes.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import type { ServerUser } from './server-user.ts';

/** One cluster on disk, and the account that owns it. */
export interface PostgresCluster {
  binaries: PostgresBinaries;
  home: string;
  /** The data folder inside `home`. */
  folder: string;
  user: ServerUser | undefined;
}

export const SUPERUSER = 'defport';

/** Fast shutdown (SIGINT) first: it rolls back and writes a checkpoint. Immediate (SIGQUIT) leaves a recovery. */
export const STOP_POSTGRES = [
  ['SIGINT', 15_000],
  ['SIGQUIT', 5_000],
] as const;

/** The environment of Postgres programs: messages in English, because they are read by startup-failure.ts. */
export const POSTGRES_ENV = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/**
 * Makes a new cluster: ICU collation nl-NL over UTF-8, checksums, passwords everywhere. It is made beside and then
 * renamed, so that an interrupted start leaves no half cluster.
 */
export async function createCluster(
  cluster: PostgresCluster,
  password: string,
  durable: boolean,
): Promise<void> {
  const half = `${cluster.folder}.half`;
  const passwordFile = path.join(cluster.home, 'password.initdb');
  await rm(half, { recursive: true, force: true });
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (cluster.user) await chown(passwordFile, cluster.user.uid, cluster.user.gid);
    await runAs(cluster, cluster.binaries.initdb, [
      `--pgdata=${half}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=nl-NL',
      '--locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ]);
    await rename(half, cluster.folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Gives the superuser this password without knowing the former one, in single-user mode. The server must be down. */
export async function resetPassword(cluster: PostgresCluster, password: string): Promise<void> {
  await runAs(
    cluster,
    cluster.binaries.postgres,
    ['--single', '-D', cluster.folder, 'postgres'],
    `ALTER USER ${SUPERUSER} PASSWORD '${password}'\n`,
  );
}

/** The version file of the cluster: undefined when there is no folder, '' when the folder has none. */
export async function clusterVersion(folder: string): Promise<string | undefined> {
  if (!(await stat(folder).catch(() => undefined))) return undefined;
  return (await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
}

/**
 * Stops a server that an earlier, killed run left on this folder; returns its process id. A lock file whose process
 * id now belongs to another program is removed, else Postgres would refuse to start.
 */
export async function stopOrphan(folder: string): Promise<number | undefined> {
  const lock = path.join(folder, 'postmaster.pid');
  const [first] = (await readFile(lock, 'utf8').catch(() => '')).split('\n');
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 1 || !(await isAlive(pid))) return undefined;
  const words = await commandLine(pid);
  const isOurs = path.basename(words[0] ?? '') === 'postgres' && words.includes(folder);
  if (!isOurs) {
    await rm(lock, { force: true });
    return undefined;
  }
  await endProcess(pid, STOP_POSTGRES);
  return pid;
}

async function runAs(
  cluster: PostgresCluster,
  command: string,
  args: string[],
  input?: string,
): Promise<void> {
  const env = POSTGRES_ENV as unknown as NodeJS.ProcessEnv;
  const child = spawn(command, args, { cwd: cluster.home, env, stdio: 'pipe', ...cluster.user });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0 || output.includes('ERROR:')) {
    throw new Error(`${path.basename(command)} failed (${String(code)}): ${output.trim().slice(-2000)}`);
  }
}
