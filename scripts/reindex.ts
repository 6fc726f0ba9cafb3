/**
 * Builds the search index again from Postgres, beside the one that answers, and asks for all matches: `npm run reindex`.
 * Always safe.
 */
import { withServers } from './servers/with-servers.ts';

const code = await withServers(async () => {
  const { database } = await import('#db/pool.ts');
  const { enqueue } = await import('#app/domain/events/enqueue.server.ts');
  const { learnWords } = await import('#search/learned-words.server.ts');
  const { rebuildListings, RebuildRunning } = await import('#search/rebuild.server.ts');
  const { rebuildOrganisations } = await import('#search/rebuild-organisations.server.ts');
  try {
    await learnWords(database());
    const { listings, refused } = await rebuildListings(database());
    await enqueue(database(), { task: 'learn-subjects', payload: {} });
    await enqueue(database(), { task: 'rank-all', payload: {} });
    const organisations = await rebuildOrganisations(database());
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
