/** Rebuilds the index of listings as `npm run reindex` does, and tells how many and how long as JSON. A child of bench:search. */
const { database, closeDatabase } = await import('#db/pool.ts');
const { rebuildListings } = await import('#search/rebuild.server.ts');

const start = performance.now();
const { listings, refused } = await rebuildListings(database(), (done) => {
  process.stderr.write(`${String(done)}\n`);
});
const seconds = (performance.now() - start) / 1000;
await closeDatabase();
if (refused.length > 0) throw new Error(`Meilisearch refused ${String(refused.length)} listings.`);
process.stdout.write(`${JSON.stringify({ listings, seconds })}\n`);
process.exit(0);
