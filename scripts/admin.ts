/** `npm run admin -- create <mail>`: makes somebody an administrator, with a new account when there is none. */
import { randomUUID } from 'node:crypto';
import { withServers } from './servers/with-servers.ts';

const [command, address = '', ...rest] = process.argv.slice(2);
if (command !== 'create' || address === '' || rest.length > 0) {
  console.error('Usage: npm run admin -- create <mail address>');
  process.exit(2);
}
process.exit(await withServers(() => create(address)));

async function create(address: string): Promise<number> {
  const { env } = await import('#app/env.server.ts');
  const { closeDatabase, database } = await import('#db/pool.ts');
  const { Conflict } = await import('#app/domain/errors.ts');
  const { makeAdministrator } = await import('#app/domain/accounts/make-administrator.server.ts');
  const { emailSchema } = await import('#app/domain/accounts/schemas.ts');
  const input = emailSchema.safeParse({ email: address });
  if (!input.success) {
    console.error(`This is no mail address: ${address}`);
    return 2;
  }
  const { email } = input.data;
  const actor = { kind: 'system', process: 'admin' } as const;
  try {
    const { isNew, path } = await database().transaction((tx) =>
      makeAdministrator({ tx, actor, organisation: null, now: new Date(), requestId: randomUUID() }, email),
    );
    console.log(isNew ? `${email} has an account now, as administrator.` : `${email} is administrator.`);
    if (path) console.log(`Choose a password within a day, by this link, once:\n${env.SITE_URL}${path}`);
    console.log('The role works once a second factor is set up, under /account/second-factor.');
    return 0;
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    console.error(`The account of ${email} is disabled; another administrator can enable it.`);
    return 1;
  } finally {
    await closeDatabase();
  }
}
