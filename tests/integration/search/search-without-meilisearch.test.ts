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
const { findFilterSchema } = await import('#app/domain/find/find-filter.ts');
const { find } = await import('#search/find.server.ts');
const { findWaysOut } = await import('#search/find-ways-out.server.ts');
const { postListing } = await import('#tests/support/post-listing.ts');

afterAll(closeDatabase);

it('searches in Postgres and says so when Meilisearch does not answer', async () => {
  const radar = await postListing({
    title: 'Surveillance radars',
    organisation: { name: 'Radarbouw', audience: 'public' },
  });
  await postListing({ title: 'Secret radars', audience: 'defence' });
  const ctx = {
    tx: database(),
    actor: { kind: 'visitor' as const },
    organisation: null,
    now: new Date(),
    requestId: 'test',
  };
  const result = await find(ctx, findFilterSchema.parse({ q: 'radar' }), 'en');
  expect(result.degraded).toBe(true);
  expect(result.listings.map(({ publicId }) => publicId)).toEqual([radar.publicId]);
  expect(result.organisations.map(({ publicId }) => publicId)).toEqual([radar.organisationPublicId]);
  expect(result.kinds).toEqual({ challenge: 0, capability: 1, organisation: 1 });
  // Each try would cost as much as the search itself.
  const nothing = findFilterSchema.parse({ q: 'sonar', area: ['SEN'] });
  expect(await findWaysOut(ctx, nothing, 'en', result)).toEqual({ nearest: [], drops: [], hasBare: true });
});
