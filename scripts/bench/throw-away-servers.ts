import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '#db/migrate.ts';
import { startServers } from '#scripts/servers/start-servers.ts';

/**
 * Runs work with an empty, migrated Postgres and an empty Meilisearch of its own, in a temporary folder that is
 * removed. Modules that read settings must be imported inside `work`.
 */
export async function withThrowAwayServers<Result>(
  say: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'defport-bench-'));
  // Postgres runs as another account when we are root, and must be able to enter.
  await chmod(folder, 0o711);
  try {
    const given = { MEILI_PATH: process.env['MEILI_PATH'] };
    const servers = await startServers({ dataFolder: folder, say, given, durable: false });
    try {
      Object.assign(process.env, servers.settings, {
        MEILI_PREFIX: '',
        DEFPORT_DATA: folder,
        SECRET_KEY: randomBytes(32).toString('base64'),
      });
      await migrate(servers.settings.DATABASE_URL);
      return await work();
    } finally {
      await servers.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
