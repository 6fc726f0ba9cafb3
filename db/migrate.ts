import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import { migrate as runDrizzle } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './client.ts';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Brings a database to this version: our tables, then the job queue's. Safe to run again and side by side. */
export async function migrate(databaseUrl: string): Promise<void> {
  const { db, close } = connect(databaseUrl, { max: 1 });
  try {
    await db.execute('select pg_advisory_lock(727201)');
    await runDrizzle(db, { migrationsFolder: folder });
    await runMigrations({ connectionString: databaseUrl });
  } finally {
    await close();
  }
}
