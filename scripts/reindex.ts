/**
 * Builds the search index again from Postgres, beside the one that answers, and asks for all matches: `npm run reindex`.
 * Always safe. A text is taken as the index has read it unless it, the words known or the matching changed; `-- --anew` reads all again.
 */
import { parseArgs } from 'node:util';
import { withServers } from './servers/with-servers.ts';

const { values } = parseArgs({ options: { anew: { type: 'boolean', default: false } } });

const code = await withServers(async () => {
  const { database } = await import('#db/pool.ts');
  const { rebuildEverything } = await import('#search/rebuild-everything.server.ts');
  const { RebuildRunning } = await import('#search/rebuild.server.ts');
  try {
    const { listings, organisations, refused } = await rebuildEverything(database(), {
      readsAll: values.anew,
    });
    console.log(`The index holds ${String(listings)} listings and ${String(organisations)} organisations.`);
    for (const id of refused) console.error(`Meilisearch refused listing ${id}; it is left out.`);
    return 0;
  } catch (error) {
    if (!(error instanceof RebuildRunning)) throw error;
    console.error(error.message);
    return 1;
  }
});
process.exit(code);
