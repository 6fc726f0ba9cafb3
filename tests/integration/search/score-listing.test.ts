import { sql } from 'drizzle-orm';
import { MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import type { LoadedListing } from '#app/domain/listings/project-listing.ts';
import { Resting, unlessResting } from '#search/query/ask-index.server.ts';
import { rebuildListings } from '#search/rebuild.server.ts';
import { scoreListing } from '#search/score-listing.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

const ctx: Ctx = {
  tx: database(),
  actor: { kind: 'visitor' },
  organisation: null,
  now: new Date(),
  requestId: 'test',
};
let subject: LoadedListing;

beforeAll(async () => {
  const { publicId } = await postListing({ kind: 'challenge', title: 'Sonar', text: 'A towed array sonar.' });
  await rebuildListings(database());
  subject = await findListing(ctx, publicId, 'read');
});
afterAll(closeDatabase);

it('an error that is not the silence of Meilisearch is seen', async () => {
  await database().execute(sql`alter table corpus_statistics rename to corpus_statistics_away`);
  try {
    await expect(scoreListing(ctx, subject, '')).rejects.toThrow();
  } finally {
    await database().execute(sql`alter table corpus_statistics_away rename to corpus_statistics`);
  }
  expect(await scoreListing(ctx, subject, '')).toEqual([]);
});

it('after a question that got no answer in time, the next reader does not wait for one', async () => {
  const url = 'http://127.0.0.1';
  const late = new MeilisearchRequestError(url, new MeilisearchRequestTimeOutError(1, {}));
  await expect(unlessResting(() => Promise.reject(late))).rejects.toBe(late);
  await expect(unlessResting(() => Promise.resolve(1))).rejects.toThrow(Resting);
  expect(await scoreListing(ctx, subject, '')).toBeUndefined();
});
