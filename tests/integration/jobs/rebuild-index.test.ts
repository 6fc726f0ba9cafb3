import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { corpusStatistics } from '#db/schema/search.ts';
import { askForRebuild, rebuildIndex } from '#app/jobs/rebuild-index.server.ts';
import { isIndexOutdated } from '#search/rebuild-everything.server.ts';
import { reindexListing } from '#search/sync.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

afterAll(closeDatabase);

const asked = async () => {
  const rows = await database().execute<{ task: string }>(
    sql`select task_identifier as task from graphile_worker.jobs where task_identifier in ('rebuild-index', 'learn-subjects', 'rank-all') order by 1`,
  );
  return rows.map(({ task }) => task);
};

it('a new version of the matching builds the index anew by itself, once', async () => {
  expect(await askForRebuild()).toBe(false);
  const listing = await postListing({
    title: 'Sleepsonar',
    text: 'Wij maken een sleepsonar.',
    language: 'nl',
  });
  await reindexListing(database(), listing.listingId);
  expect(await askForRebuild()).toBe(false);
  await database().update(corpusStatistics).set({ engineVersion: 'of the year before' });
  expect(await askForRebuild()).toBe(true);
  expect(await askForRebuild()).toBe(true);
  expect(await asked()).toEqual(['rebuild-index']);

  await rebuildIndex({}, { jobId: 'test', attempt: 1, isLastAttempt: false });
  expect(await isIndexOutdated(database())).toBe(false);
  expect(await asked()).toEqual(['learn-subjects', 'rank-all', 'rebuild-index']);
});
