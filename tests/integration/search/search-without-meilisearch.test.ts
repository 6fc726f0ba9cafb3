import { eq } from 'drizzle-orm';
import { createServer } from 'node:net';
import { afterAll, expect, it } from 'vitest';

/** A port on which nobody listens: taken for a moment and given back. */
async function silentPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

// Settings are read once, at the first import of a module that needs them.
process.env['MEILI_URL'] = `http://127.0.0.1:${String(await silentPort())}`;
const { closeDatabase, database } = await import('#db/pool.ts');
const { listings } = await import('#db/schema/listings.ts');
const { searchListings } = await import('#search/query/search-listings.server.ts');
const { postListing } = await import('#tests/support/post-listing.ts');

afterAll(closeDatabase);

it('searches in Postgres and says so when Meilisearch does not answer', async () => {
  const radar = await postListing({ title: 'Surveillance radars' });
  await postListing({ title: 'Secret radars', audience: 'defence' });
  const result = await searchListings(
    database(),
    { query: 'radar', page: 1 },
    { filter: 'audience IN ["public"]', predicate: eq(listings.audience, 'public') },
  );
  expect(result.degraded).toBe(true);
  expect(result.hits.map(({ id }) => id)).toEqual([radar.publicId]);
});
