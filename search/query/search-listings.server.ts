import type { SQL } from 'drizzle-orm';
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';

import type { Tx } from '#db/client.ts';

import { searchInMeilisearch } from './search-in-meilisearch.server.ts';
import { searchListingsInPostgres } from './search-in-postgres.server.ts';
import type { ListingSearch, SearchResult } from './search-result.ts';

/** The same rule in two forms, both made by the visibility module for one viewer. */
export interface ViewerRule {
  /** For Meilisearch; '' for the system. */
  readonly filter: string;
  /** For Postgres, over `listings`. */
  readonly predicate: SQL;
}

/**
 * The search box: ids in order, with totals and facets. Meilisearch decides; when it does not answer, Postgres
 * searches and `degraded` says so.
 */
export async function searchListings(
  tx: Tx,
  search: ListingSearch,
  viewer: ViewerRule,
): Promise<SearchResult> {
  try {
    return await searchInMeilisearch(search, viewer.filter);
  } catch (error) {
    if (!isSilence(error)) throw error;
    return await searchListingsInPostgres(tx, search, viewer.predicate);
  }
}

/**
 * No answer, an overloaded Meilisearch, or one without our index (just installed). Any other refusal is a mistake
 * of ours and must be seen.
 */
function isSilence(error: unknown): boolean {
  if (error instanceof MeilisearchApiError) {
    return error.response.status >= 500 || error.cause?.code === 'index_not_found';
  }
  return error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError;
}
