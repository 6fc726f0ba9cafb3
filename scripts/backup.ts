/** Writes database and files into one archive: `npm run backup [-- <folder>]`. The site may go on meanwhile. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withServers } from './servers/with-servers.ts';

const { positionals } = parseArgs({ allowPositionals: true });

const code = await withServers(async () => {
  const { env } = await import('#app/env.server.ts');
  const { fileStore } = await import('#app/domain/files/file-store.server.ts');
  const { makeBackup } = await import('./backup/make-backup.ts');
  const { file, manifest } = await makeBackup({
    databaseUrl: env.DATABASE_URL,
    readFile: (key) => fileStore().read(key),
    folder: path.resolve(positionals[0] ?? path.join(env.DEFPORT_DATA, 'backups')),
    now: new Date(),
  });
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(
    `${String(rows)} rows of ${String(manifest.tables.length)} tables, ${String(manifest.jobs.rows)} waiting jobs, ${String(manifest.files.length)} files`,
  );
  console.log(file);
  console.log('Keep SECRET_KEY elsewhere: it is not in the archive, and second factors need it.');
  return 0;
});
process.exit(code);
