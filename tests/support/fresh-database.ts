import { inject } from 'vitest';
import { type Connection, connect } from '#db/client.ts';
import { copyTemplate } from './template-database.ts';

/** An empty, migrated database for one test, with a connection to it; `close` drops it. */
export async function freshDatabase(): Promise<Connection & { url: string }> {
  const { databaseUrl, template } = inject('testServers');
  const { url, drop } = await copyTemplate(databaseUrl, template);
  const { db, close } = connect(url, { max: 4 });
  return {
    db,
    url,
    close: async () => {
      await close();
      await drop();
    },
  };
}
