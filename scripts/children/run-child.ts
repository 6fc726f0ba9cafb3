import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { watchFor } from '#db/embedded/watchdog.ts';
import { PROJECT } from '#scripts/servers/places.ts';
import type { Settings } from '#scripts/servers/compose-settings.ts';

/** One of our scripts, or a program of node_modules, to run. */
export interface Child {
  /** Path below the project, for Node: `scripts/seed.ts`. */
  script: string;
  args?: readonly string[];
  settings: Settings;
  /** Called with every line it writes, on either stream. */
  onLine?: (line: string) => void;
  /** Opens a channel for messages; a script that listens ends itself in good order when it closes. */
  hasChannel?: boolean;
}

const living = new Set<ChildProcess>();

/**
 * Starts Node on a script, in a session of its own, so that a Ctrl-C at the terminal reaches only us and we stop
 * things in order. When we are killed, it is ended with all it started.
 */
export function spawnChild({ script, args = [], settings, onLine, hasChannel }: Child): ChildProcess {
  const stdio: StdioOptions = ['ignore', 'pipe', 'pipe', ...(hasChannel ? (['ipc'] as const) : [])];
  const loader = /\.tsx?$/.test(script) ? ['--import', 'tsx'] : [];
  const child = spawn(process.execPath, [...loader, script, ...args], {
    cwd: PROJECT,
    env: settings as NodeJS.ProcessEnv,
    detached: true,
    stdio,
  });
  living.add(child);
  const release = child.pid === undefined ? undefined : watchFor(-child.pid, 'SIGTERM');
  child.once('exit', () => {
    living.delete(child);
    release?.();
  });
  child.on('error', () => living.delete(child));
  if (onLine) for (const stream of [child.stdout, child.stderr]) readLines(stream, onLine);
  else for (const stream of [child.stdout, child.stderr]) stream?.resume();
  return child;
}

/** Runs a script to its end; returns its exit code (1 when a signal ended it) and all it wrote. */
export async function runChild(child: Child): Promise<{ code: number; output: string }> {
  let output = '';
  const started = spawnChild({
    ...child,
    onLine: (line) => {
      output += `${line}\n`;
      child.onLine?.(line);
    },
  });
  return await new Promise((resolve, reject) => {
    started.once('error', reject);
    started.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}

/** Ends every child that still runs, with all it started: SIGTERM, and SIGKILL after the time. */
export async function endChildren(milliseconds: number): Promise<void> {
  await Promise.all([...living].map((child) => endChild(child, milliseconds)));
}

/** Ends one child with all it started. */
export async function endChild(child: ChildProcess, milliseconds: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  signalGroup(child.pid, 'SIGTERM');
  const timer = setTimeout(() => {
    if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
  }, milliseconds);
  await gone;
  clearTimeout(timer);
  signalGroup(child.pid, 'SIGKILL');
}

/** The child leads its own process group; the group may outlive it. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in it.
  }
}

function readLines(stream: NodeJS.ReadableStream | null, onLine: (line: string) => void): void {
  let rest = '';
  stream?.setEncoding('utf8');
  stream?.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  stream?.on('end', () => {
    if (rest) onLine(rest);
  });
}
