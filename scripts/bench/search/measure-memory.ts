import { setTimeout as delay } from 'node:timers/promises';
import { database } from '#db/pool.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { percentile } from '../percentiles.ts';
import { publicIdOf } from './public-id.ts';
import { hasJobs } from './quiet-worker.ts';
import type { SiteProcess } from './site-processes.ts';
import { spreadOver } from './spread-over.ts';
import { logIn, makeRequester } from './viewers.ts';

/** Resident memory of one process while it matched: once it had warmed up, and at the end. */
export interface MemoryFigures {
  readonly matches: number;
  readonly warm_mb: number;
  readonly end_mb: number;
}

/** After so many of all its matches a process is warm: 1,000 of 10,000. */
const WARM_SHARE = 0.1;
const LOOK_EVERY_MS = 500;
const TOLD_EVERY = 500;

/** Asks the web process for so many pages of matches, one after the other, each of another challenge while there are. */
export async function measureWebMemory(
  web: SiteProcess & { url: string },
  matches: number,
  documents: number,
  say: (line: string) => void,
): Promise<MemoryFigures> {
  const cookie = await logIn((await makeRequester()).userId);
  const challenges = spreadOver(documents, 'challenge', matches);
  const samples: number[] = [];
  for (let count = 0; count < matches; count += 1) {
    const id = publicIdOf(challenges[count % challenges.length] ?? 0);
    const answer = await fetch(`${web.url}/nl/listings/${id}/matches`, { headers: { cookie } });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`A page of matches answered ${String(answer.status)}.`);
    samples.push(await web.memory());
    if (count % TOLD_EVERY === TOLD_EVERY - 1) say(`Asked for ${String(count + 1)} pages of matches`);
  }
  return figuresOf(matches, samples);
}

/** Has the worker rank all challenges anew, as it does every night, and watches it for as long as that takes. */
export async function measureWorkerMemory(
  worker: SiteProcess,
  documents: number,
  say: (line: string) => void,
): Promise<MemoryFigures> {
  await enqueue(database(), { task: 'rank-all', payload: {} });
  const samples: number[] = [];
  while (await hasJobs('rank-all')) {
    samples.push(await worker.memory());
    if (samples.length % 120 === 0) say(`Ranking all for ${String(samples.length / 2)} s`);
    await delay(LOOK_EVERY_MS);
  }
  return figuresOf(spreadOver(documents, 'challenge', documents).length, samples);
}

/** Memory goes up and down with every collection, so each figure is the middle of a tenth of all samples. */
function figuresOf(matches: number, samples: readonly number[]): MemoryFigures {
  const size = Math.max(1, Math.floor(samples.length * WARM_SHARE));
  return {
    matches,
    warm_mb: percentile(samples.slice(size, 2 * size), 0.5),
    end_mb: percentile(samples.slice(-size), 0.5),
  };
}
