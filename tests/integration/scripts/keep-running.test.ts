import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAlive } from '#db/embedded/processes.ts';
import { type Kept, keepRunning } from '#scripts/children/keep-running.ts';
import { openTemporaryFolder } from '#tests/support/held-server.ts';

let folder: string;
let remove: () => Promise<void>;
let said: string[];
let kept: Kept | undefined;

beforeEach(async () => {
  ({ folder, remove } = await openTemporaryFolder());
  said = [];
});
afterEach(async () => {
  await kept?.stop();
  await remove();
});

/** Keeps a program running that writes its process id to a file. */
async function keep(program: string): Promise<Kept> {
  const script = path.join(folder, 'program.mjs');
  await writeFile(script, `import { appendFileSync } from 'node:fs';\n${program}`);
  kept = await keepRunning({
    name: 'worker',
    script,
    args: [path.join(folder, 'pids')],
    settings: { PATH: process.env['PATH'] },
    logFolder: folder,
    say: (line) => said.push(line),
  });
  return kept;
}

async function pids(): Promise<number[]> {
  const text = await readFile(path.join(folder, 'pids'), 'utf8').catch(() => '');
  return text.split('\n').filter(Boolean).map(Number);
}

const STEADY = `appendFileSync(process.argv[2], process.pid + '\\n');
process.send('ready');
setInterval(() => {}, 1000);`;

test('starts a process again that was killed, and says so', async () => {
  await (
    await keep(STEADY)
  ).ready;
  const [first = 0] = await pids();
  process.kill(first, 'SIGKILL');
  await expect.poll(pids, { timeout: 10_000 }).toHaveLength(2);
  expect(said).toEqual([expect.stringContaining('The worker ended by SIGKILL; it starts again in 0.25 s')]);
});

test('stops it for good', async () => {
  const running = await keep(STEADY);
  await running.ready;
  await running.stop();
  const [pid = 0] = await pids();
  expect(await isAlive(pid)).toBe(false);
  expect(said).toEqual([]);
});

test('tells what a process wrote that cannot start', async () => {
  const { ready } = await keep(`console.error('no such setting'); process.exit(3);`);
  await expect(ready).rejects.toThrow(/The worker does not start \(ended with code 3\):\nno such setting/);
});
