/**
 * Puts an archive of `npm run backup` back: `npm run restore -- <file> [--replace]`. Into an empty database, or with
 * --replace over what is there; then builds the search index again. Stop the site first.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withServers } from './servers/with-servers.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { replace: { type: 'boolean', default: false } },
});
const [file] = positionals;
if (!file) {
  console.error('Usage: npm run restore -- <file> [--replace]');
  process.exit(2);
}

const code = await withServers(async () => {
  const { env } = await import('#app/env.server.ts');
  const { migrate } = await import('#db/migrate.ts');
  const { fileStore } = await import('#app/domain/files/file-store.server.ts');
  const { CannotRestore, restoreBackup } = await import('./backup/restore-backup.ts');
  await migrate(env.DATABASE_URL);
  try {
    const manifest = await restoreBackup({
      databaseUrl: env.DATABASE_URL,
      file: path.resolve(file),
      writeFile: (key, bytes) => fileStore().put(key, bytes),
      replace: values.replace,
    });
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `Restored the backup of ${manifest.madeAt}: ${String(rows)} rows, ${String(manifest.files.length)} files`,
    );
  } catch (error) {
    if (!(error instanceof CannotRestore)) throw error;
    console.error(error.message);
    return 1;
  }
  const { database } = await import('#db/pool.ts');
  const { rebuildEverything } = await import('#search/rebuild-everything.server.ts');
  try {
    const { listings, organisations, refused } = await rebuildEverything(database());
    console.log(`The index holds ${String(listings)} listings and ${String(organisations)} organisations.`);
    for (const id of refused) console.error(`Meilisearch refused listing ${id}; it is left out.`);
    return 0;
  } catch {
    console.error('The data is back, but Meilisearch does not answer: run npm run reindex when it does.');
    return 1;
  }
});
process.exit(code);
