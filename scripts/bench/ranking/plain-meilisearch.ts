import { meilisearch } from '#search/client.server.ts';
import { settle } from '#search/settle-task.server.ts';
import type { BenchDocument } from './read-set.ts';
import type { Ranker } from './whole-text-rankers.ts';

const INDEX = 'bench-plain';
const PIECE = 1000;
const DEPTH = 50;

/** Meilisearch as it comes out of the box, asked with the title: what search without an engine of its own finds. */
export async function plainMeilisearch(documents: readonly BenchDocument[]): Promise<Ranker> {
  const index = meilisearch().index<{ id: string }>(INDEX);
  await settle(meilisearch().createIndex(INDEX, { primaryKey: 'id' }), 'index_already_exists');
  for (let start = 0; start < documents.length; start += PIECE) {
    const piece = documents.slice(start, start + PIECE);
    await settle(
      index.addDocuments(piece.map(({ id, title, text, keywords }) => ({ id, title, text, keywords }))),
    );
  }
  return async ({ title }) => {
    const { hits } = await index.search(title, {
      matchingStrategy: 'frequency',
      limit: DEPTH,
      attributesToRetrieve: ['id'],
    });
    return hits.map(({ id }) => id);
  };
}
