import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POLL_MS = 20;

/** Whether a process with this id exists, ours or another's. A zombie counts as gone. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await state(pid)) !== 'Z';
}

/** The words of a process's command line; empty when it is gone or not ours to see. */
export async function commandLine(pid: number): Promise<string[]> {
  if (process.platform === 'linux') {
    const text = await readFile(`/proc/${String(pid)}/cmdline`, 'utf8').catch(() => '');
    return text.split('\0').filter(Boolean);
  }
  const { stdout } = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim().split(/\s+/).filter(Boolean);
}

/** The ids of the processes whose command line has this word; without /proc or ps, none. */
export async function processesWith(word: string): Promise<number[]> {
  const found: number[] = [];
  for (const pid of await allProcesses()) {
    if (pid !== process.pid && (await commandLine(pid)).includes(word)) found.push(pid);
  }
  return found;
}

/** A mark that two processes with the same id do not share: when it started. Undefined when it is gone. */
export async function startMark(pid: number): Promise<string | undefined> {
  if (!(await isAlive(pid))) return undefined;
  if (process.platform === 'linux') return (await statFields(pid))?.[19];
  const { stdout } = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim() || undefined;
}

/** The parent of a process, where the system tells. */
export async function parentOf(pid: number): Promise<number | undefined> {
  if (process.platform === 'linux') return Number((await statFields(pid))?.[1]) || undefined;
  const { stdout } = await run('ps', ['-o', 'ppid=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return Number(stdout.trim()) || undefined;
}

/** Waits until a process is gone; false when it still lives after the time. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await delay(POLL_MS);
  }
  return true;
}

/** Ends a process: each signal in turn with its time in milliseconds, SIGKILL at last. Returns when it is gone. */
export async function endProcess(
  pid: number,
  steps: readonly (readonly [NodeJS.Signals, number])[],
): Promise<void> {
  for (const [signal, milliseconds] of [...steps, ['SIGKILL', 10_000] as const]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await waitUntilGone(pid, milliseconds)) return;
  }
}

async function allProcesses(): Promise<number[]> {
  if (process.platform === 'linux') {
    return (await readdir('/proc')).map(Number).filter((pid) => Number.isInteger(pid) && pid > 0);
  }
  const { stdout } = await run('ps', ['-axo', 'pid=']).catch(() => ({ stdout: '' }));
  return stdout.trim().split(/\s+/).map(Number).filter(Boolean);
}

/** The fields of /proc/<pid>/stat after the command's name: [0] is the state, [1] the parent, [19] the start. */
async function statFields(pid: number): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${String(pid)}/stat`, 'utf8').catch(() => undefined);
  return text?.slice(text.lastIndexOf(')') + 2).split(' ');
}

async function state(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? (await statFields(pid))?.[0] : undefined;
}
