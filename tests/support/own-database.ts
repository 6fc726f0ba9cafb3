import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { openTemporaryFolder } from './held-server.ts';
import { copyTemplate, uniqueName } from './template-database.ts';

/*
 * Before each integration test file: a database of its own, an index prefix of its own and a data folder of its own,
 * told by the settings, so that the modules under test find them as in production.
 */
const { databaseUrl, template, meiliUrl, meiliKey } = inject('testServers');
const database = await copyTemplate(databaseUrl, template);
const data = await openTemporaryFolder();
const prefix = `${uniqueName('test')}_`;

Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URL: database.url,
  MEILI_URL: meiliUrl,
  MEILI_KEY: meiliKey,
  MEILI_PREFIX: prefix,
  DEFPORT_DATA: data.folder,
  SECRET_KEY: randomBytes(32).toString('base64'),
  LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal',
});

afterAll(async () => {
  await database.drop();
  await dropIndexes();
  await data.remove();
});

async function dropIndexes(): Promise<void> {
  const headers = { authorization: `Bearer ${meiliKey}` };
  const answer = await fetch(`${meiliUrl}/indexes?limit=1000`, { headers });
  const { results } = (await answer.json()) as { results: { uid: string }[] };
  for (const { uid } of results.filter((index) => index.uid.startsWith(prefix))) {
    await fetch(`${meiliUrl}/indexes/${uid}`, { method: 'DELETE', headers });
  }
}
