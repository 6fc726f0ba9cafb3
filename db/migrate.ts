import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { runMigrations } from 'graphile-worker';
import { migrate as runDrizzle } from 'drizzle-orm/postgres-js/migrator';
import { connect } from './client.ts';
import { seedReferenceData } from './seed/reference/seed-reference-data.ts';
import { LOCKS } from './locks.ts';

const folder = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings a database to this version: our tables, the job queue's, and the reference terms that every installation
 * starts with. Safe to run again and side by side.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const { db, close } = connect(databaseUrl, { max: 1 });
  try {
    await db.execute(sql`select pg_advisory_lock(${LOCKS.migrate})`);
    await runDrizzle(db, { migrationsFolder: folder });
    await runMigrations({ connectionString: databaseUrl });
    await db.transaction((tx) => seedReferenceData(tx));
  } finally {
    await close();
  }
}
