import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const held = z.object({ pid: z.number(), url: z.string() });
const HOLD = fileURLToPath(new URL('hold-server.ts', import.meta.url));

/** A folder below the system's temporary one that every account may enter, and its removal. */
export async function openTemporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'defport-'));
  await chmod(folder, 0o711);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Starts an embedded server under another process; that process is `holder`, for the test to kill. */
export async function holdServer(
  kind: 'postgres' | 'meilisearch',
  folder: string,
): Promise<{ holder: ChildProcess; pid: number; url: string }> {
  const holder = spawn(process.execPath, ['--import', 'tsx', HOLD, kind, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  holder.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const line = await new Promise<string>((resolve, reject) => {
    holder.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('\n')) resolve(output);
    });
    holder.once('exit', () => {
      reject(new Error(`The holder ended: ${errors}`));
    });
  });
  return { holder, ...held.parse(JSON.parse(line)) };
}
