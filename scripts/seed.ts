/** Fills the demonstration: `npm run seed`, and `npm run demo` at its start. Prints who can log in. Safe to run again. */
import { describeLogins } from './describe-logins.ts';
import { withServers } from './servers/with-servers.ts';

const code = await withServers(async () => {
  const { env } = await import('#app/env.server.ts');
  if (!env.DEMO) {
    console.error('Demonstration data is only for a demonstration: set DEMO=1.');
    return 1;
  }
  const { database } = await import('#db/pool.ts');
  const { plantDemonstration } = await import('#db/seed/plant-demonstration.ts');
  await plantDemonstration(database(), new Date());
  console.log(describeLogins());
  return 0;
});
process.exit(code);
