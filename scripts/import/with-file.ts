import { createWriteStream } from 'node:fs';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Runs `use` with the path of a file that can be read from the start more than once: what comes on standard input (`-`)
 * is kept in a temporary file as long as it takes. Returns 2 when there is no such file.
 */
export async function withFile(file: string, use: (path: string) => Promise<number>): Promise<number> {
  if (file !== '-') {
    const whole = path.resolve(file);
    const isThere = await access(whole).then(
      () => true,
      () => false,
    );
    if (isThere) return use(whole);
    console.error(`There is no file ${whole}.`);
    return 2;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'defport-import-'));
  try {
    const whole = path.join(folder, 'input');
    await pipeline(process.stdin, createWriteStream(whole, { mode: 0o600 }));
    return await use(whole);
  } finally {
    await rm(folder, { recursive: true });
  }
}
