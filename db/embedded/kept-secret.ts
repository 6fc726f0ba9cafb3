import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** The secret kept in a file that only its owner may read; made at random when there is none. */
export async function keptSecret(file: string): Promise<{ secret: string; isNew: boolean }> {
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (/^[\w-]{32,}$/.test(kept)) return { secret: kept, isNew: false };
  const secret = randomBytes(24).toString('base64url');
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
  return { secret, isNew: true };
}
