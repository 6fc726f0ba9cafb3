import { startServers } from '#scripts/servers/start-servers.ts';
import type { TestProject } from 'vitest/node';
import { openTemporaryFolder } from './held-server.ts';
import { dropTemplate, makeTemplate } from './template-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testServers: { databaseUrl: string; template: string; meiliUrl: string; meiliKey: string };
  }
}

/**
 * Once for all integration tests: Postgres and Meilisearch (those of TEST_DATABASE_URL, TEST_MEILI_URL and
 * TEST_MEILI_KEY when given, else embedded ones in a temporary folder) and a migrated template database.
 */
export default async function testServers(project: TestProject): Promise<() => Promise<void>> {
  const { folder, remove } = await openTemporaryFolder();
  const servers = await startServers({
    dataFolder: folder,
    durable: false,
    say: (line) => process.stderr.write(`${line}\n`),
    given: {
      DATABASE_URL: process.env['TEST_DATABASE_URL'],
      MEILI_URL: process.env['TEST_MEILI_URL'],
      MEILI_KEY: process.env['TEST_MEILI_KEY'],
      MEILI_PATH: process.env['MEILI_PATH'],
    },
  });
  const { DATABASE_URL: databaseUrl, MEILI_URL: meiliUrl, MEILI_KEY: meiliKey } = servers.settings;
  const template = await makeTemplate(databaseUrl);
  project.provide('testServers', { databaseUrl, template, meiliUrl, meiliKey });
  return async () => {
    await dropTemplate(databaseUrl, template);
    await servers.stop();
    await remove();
  };
}
