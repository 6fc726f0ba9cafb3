import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, stat } from 'node:fs/promises';
import { endProcess } from './processes.ts';
import type { ServerUser } from './server-user.ts';
import { watchFor } from './watchdog.ts';

/** How to run one server. */
export interface ServerCommand {
  command: string;
  args: readonly string[];
  /** Its working folder; also where `logFile` lies. */
  home: string;
  user: ServerUser | undefined;
  logFile: string;
  /** The whole environment of the server: nothing of ours leaks into it. */
  env: Readonly<Record<string, string>>;
  /** Signals that end it, each with the milliseconds it gets. */
  stopSteps: readonly (readonly [NodeJS.Signals, number])[];
}

/** A running server of ours. */
export interface ServerProcess {
  pid: number;
  /** Settles when the process is gone, for whatever reason. */
  exited: Promise<void>;
  hasExited(): boolean;
  /** What it wrote to its log since it was started. */
  readLog(): Promise<string>;
  stop(): Promise<void>;
}

const LARGEST_LOG = 5_000_000;

/**
 * Starts a server in a session of its own (Ctrl-C reaches only us, so that we stop things in order), with its output
 * in a log file, and with a watchdog that ends it when we are killed.
 */
export async function startServerProcess(server: ServerCommand): Promise<ServerProcess> {
  const size = (await stat(server.logFile).catch(() => undefined))?.size ?? 0;
  const log = await open(server.logFile, size > LARGEST_LOG ? 'w' : 'a', 0o600);
  const from = size > LARGEST_LOG ? 0 : size;
  let child: ChildProcess;
  try {
    child = spawn(server.command, server.args, {
      cwd: server.home,
      env: server.env as NodeJS.ProcessEnv,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      ...server.user,
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
  } finally {
    await log.close();
  }
  const pid = child.pid;
  if (pid === undefined) throw new Error(`${server.command} did not start`);
  const exited = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once('exit', () => {
      resolve();
    });
  });
  const release = watchFor(pid, server.stopSteps[0]?.[0] ?? 'SIGTERM');
  void exited.then(release);
  return {
    pid,
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    readLog: async () => (await readFile(server.logFile)).subarray(from).toString('utf8'),
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await endProcess(pid, server.stopSteps);
      await exited;
    },
  };
}
