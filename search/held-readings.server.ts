import { MeilisearchApiError } from 'meilisearch';

import { listingsIndex } from './client.server.ts';
import type { ListingReading } from './listing-reading.ts';

const FIELDS = ['id', 'reading', 'words', 'summaries', 'vectors', 'translated', 'languages'] as const;

/** What the index that answers holds of the readings of listings, by public id; nothing where there is no index. */
export async function heldReadings(
  publicIds: readonly string[],
): Promise<ReadonlyMap<string, ListingReading>> {
  if (publicIds.length === 0) return new Map();
  try {
    const { results } = await listingsIndex().getDocuments({
      fields: [...FIELDS],
      filter: `id IN [${publicIds.map((id) => JSON.stringify(id)).join(', ')}]`,
      limit: publicIds.length,
    });
    return new Map(results.map(({ id, ...reading }) => [id, reading]));
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found') return new Map();
    throw error;
  }
}
