import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeDatabase, database } from '#db/pool.ts';
import { openBeside } from '#search/beside-index.server.ts';
import { besideLoader, PIECE } from '#search/beside-loader.server.ts';
import { answeringName, besideName, listingsIndex, meilisearch } from '#search/client.server.ts';
import { ensureIndex } from '#search/ensure-index.server.ts';
import { LISTINGS } from '#search/indexes.ts';
import { settle } from '#search/settle-task.server.ts';
import { reindexListing } from '#search/sync.server.ts';
import { postListing } from '#tests/support/post-listing.ts';

beforeAll(async () => {
  await ensureIndex(LISTINGS);
  await settle(listingsIndex().deleteAllDocuments());
});
afterAll(async () => {
  await settle(meilisearch().deleteIndex(besideName(LISTINGS)));
  await closeDatabase();
});

const numberIn = async (index: string) => (await meilisearch().index(index).getStats()).numberOfDocuments;

describe('besideLoader', () => {
  it('makes way for what is published: withdraws a large piece, and adds all of it afterwards', async () => {
    const number = 3 * PIECE.fewest;
    const documents = Array.from({ length: number }, (_, index) => ({
      id: `filling${String(index)}`,
      words: Array.from({ length: 200 }, (__, word) => `w${String((index * 31 + word * 17) % 5000)}`).join(
        ' ',
      ),
    }));
    await openBeside(LISTINGS);
    const { listingId } = await postListing({ title: 'Sonar' });
    const order: string[] = [];
    await Promise.all([
      besideLoader(LISTINGS)
        .add(documents)
        .then((refused) => order.push(`filled, ${String(refused.length)} refused`)),
      reindexListing(database(), listingId).then(() => order.push('published')),
    ]);
    expect(order).toEqual(['published', 'filled, 0 refused']);
    expect(await numberIn(answeringName(LISTINGS))).toBe(1);
    expect(await numberIn(besideName(LISTINGS))).toBe(number);
  });
});
