/** Brings the database of DATABASE_URL to this version: `npm run migrate`. Safe to run again and side by side. */
import { env } from '#app/env.server.ts';
import { migrate } from '#db/migrate.ts';

await migrate(env.DATABASE_URL);
console.log('The database is up to date.');
process.exit(0);
