import { listingsIndex, listingsIndexName, meilisearch } from './client.server.ts';
import { LISTINGS_PRIMARY_KEY, LISTINGS_SETTINGS } from './indexes.ts';
import { settle } from './settle-task.server.ts';

/**
 * Makes the listings index with its settings when there is none: before the first write, else Meilisearch makes
 * one that may not be filtered. Safe to run again and side by side.
 */
export async function ensureListingsIndex(): Promise<void> {
  const name = listingsIndexName();
  const { results } = await meilisearch().getIndexes({ limit: 1000 });
  if (results.some(({ uid }) => uid === name)) return;
  await createIndex(name);
  await settle(listingsIndex().updateSettings(LISTINGS_SETTINGS));
}

/** Makes an empty index; one that is there already is as good. */
export async function createIndex(name: string): Promise<void> {
  await settle(meilisearch().createIndex(name, { primaryKey: LISTINGS_PRIMARY_KEY }), 'index_already_exists');
}
