import { MeilisearchApiError } from 'meilisearch';

import { listingsIndex } from './client.server.ts';
import type { ListingReading } from './listing-reading.ts';

const FIELDS: Readonly<Record<'id' | keyof ListingReading, true>> = {
  id: true,
  fingerprint: true,
  words: true,
  summaries: true,
  vectors: true,
  translated: true,
  languages: true,
};

/**
 * What the index that answers holds of the readings of listings, by public id. Nothing where that index is missing or not
 * as it should be: a rebuild, which mends it, then reads everything.
 */
export async function heldReadings(
  publicIds: readonly string[],
): Promise<ReadonlyMap<string, ListingReading>> {
  if (publicIds.length === 0) return new Map();
  try {
    const { results } = await listingsIndex().getDocuments({
      fields: Object.keys(FIELDS) as (keyof typeof FIELDS)[],
      filter: `id IN [${publicIds.map((id) => JSON.stringify(id)).join(', ')}]`,
      limit: publicIds.length,
    });
    return new Map(results.map(({ id, ...reading }) => [id, reading]));
  } catch (error) {
    if (error instanceof MeilisearchApiError) return new Map();
    throw error;
  }
}
