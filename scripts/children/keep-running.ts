import type { ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Child, endChild, spawnChild } from './run-child.ts';

/** A long-lived process of ours. */
export interface Kept {
  /** Settles when it said `ready` for the first time; rejects when it cannot start. */
  ready: Promise<void>;
  stop(): Promise<void>;
}

/** How to keep it. */
export interface KeepOptions extends Child {
  name: string;
  logFolder: string;
  say: (line: string) => void;
  /** False for a program that has no message to tell that it works. */
  tellsReady?: boolean;
  /** Shows what it writes, except its ordinary log lines. */
  isShown?: boolean;
}

const ORDINARY = /^\{"level":[123]0,/;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 15_000;
const STEADY_AFTER_MS = 30_000;
/** A demonstration ends within five seconds of Ctrl-C, with its servers. */
const STOP_WITHIN_MS = 3_000;
const LINES_SHOWN = 12;

/**
 * Runs a script that should never end (`ready` is its message when it works), its output in `<logFolder>/<name>.log`.
 * One that dies is started again, after a pause that grows while it keeps dying.
 */
export async function keepRunning(options: KeepOptions): Promise<Kept> {
  const { name, logFolder, say, tellsReady = true, isShown = false, ...child } = options;
  await mkdir(logFolder, { recursive: true });
  const logFile = path.join(logFolder, `${name}.log`);
  const log = createWriteStream(logFile, { mode: 0o600 });
  let current: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopping = false;
  let pause = FIRST_PAUSE_MS;
  const latest: string[] = [];

  const ready = new Promise<void>((resolve, reject) => {
    let wasReady = false;
    const start = () => {
      const startedAt = Date.now();
      const process = spawnChild({
        ...child,
        hasChannel: true,
        onLine: (line) => {
          log.write(`${line}\n`);
          if (isShown && !ORDINARY.test(line)) say(line);
          latest.push(line);
          if (latest.length > LINES_SHOWN) latest.shift();
        },
      });
      current = process;
      process.on('message', (message) => {
        if (message !== 'ready') return;
        wasReady = true;
        resolve();
      });
      if (!tellsReady) {
        wasReady = true;
        resolve();
      }
      process.once('error', reject);
      process.once('close', (code, signal) => {
        if (isStopping) return;
        const how = signal ? `ended by ${signal}` : `ended with code ${String(code)}`;
        if (!wasReady) {
          reject(
            new Error(`The ${name} does not start (${how}):\n${latest.join('\n')}\nIts log: ${logFile}`),
          );
          return;
        }
        if (Date.now() - startedAt > STEADY_AFTER_MS) pause = FIRST_PAUSE_MS;
        say(`The ${name} ${how}; it starts again in ${String(pause / 1000)} s (log: ${logFile})`);
        timer = setTimeout(start, pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      });
    };
    start();
  });
  return {
    ready,
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      if (current) await endChild(current, STOP_WITHIN_MS);
      log.end();
    },
  };
}
