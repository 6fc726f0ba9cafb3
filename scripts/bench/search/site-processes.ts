import { readFile } from 'node:fs/promises';
import type { ChildProcess } from 'node:child_process';
import { freePort } from '#db/embedded/ports.ts';
import { buildSite } from '#scripts/children/build-site.ts';
import { endChild, spawnChild } from '#scripts/children/run-child.ts';

/** A process of the site, as it runs in production. */
export interface SiteProcess {
  /** Resident memory now, in megabytes. */
  memory(): Promise<number>;
  stop(): Promise<void>;
}

const STOP_WITHIN_MS = 10_000;
const LINES_KEPT = 20;
const MEGABYTE_IN_KILOBYTES = 1024;

/** The worker on the servers of the settings, ready to take jobs. */
export const startWorkerProcess = (): Promise<SiteProcess> => start('scripts/worker.ts', {});

/** The built web process on a port of its own, ready to answer. */
export async function startWebProcess(): Promise<SiteProcess & { url: string }> {
  await buildSite();
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const settings = { PORT: port, HOST: '127.0.0.1', SITE_URL: url, RATE_LIMIT_SCALE: '1000' };
  return { ...(await start('scripts/serve.ts', settings)), url };
}

async function start(script: string, settings: Record<string, string>): Promise<SiteProcess> {
  const latest: string[] = [];
  const child = spawnChild({
    script,
    settings: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'warn', ...settings },
    hasChannel: true,
    onLine: (line) => {
      latest.push(line);
      if (latest.length > LINES_KEPT) latest.shift();
    },
  });
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'ready') resolve();
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(new Error(`${script} ended:\n${latest.join('\n')}`));
    });
  });
  return { memory: () => residentMegabytes(child), stop: () => endChild(child, STOP_WITHIN_MS) };
}

/** As Linux tells it. Throws elsewhere, and of a process that is gone. */
async function residentMegabytes({ pid = 0 }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${String(pid)}/status`, 'utf8');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  if (kilobytes === undefined) throw new Error(`Process ${String(pid)} does not tell its memory.`);
  return Math.round(Number(kilobytes) / MEGABYTE_IN_KILOBYTES);
}
