import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';

import type { Tx } from '#db/client.ts';
import { FACETS, ORGANISATION_FACETS } from '#app/domain/find/find-filter.ts';

import { refreshLanguage } from '../refresh-language.server.ts';

import { Resting } from './ask-index.server.ts';
import { searchInMeilisearch } from './search-in-meilisearch.server.ts';
import { searchInPostgres } from './search-in-postgres.server.ts';
import { isWordless } from './search-words.ts';
import type { Counts } from '#app/domain/find/shown-counts.ts';
import type { Found, Search, Slices, ViewerRules } from './search-plan.ts';

/**
 * Public ids in order, with totals and facets, of listings and organisations. Meilisearch decides; when it does not
 * answer, Postgres searches and `degraded` says so.
 */
export async function searchEverything(
  tx: Tx,
  search: Search,
  rules: ViewerRules,
  slices: Slices,
  now: Date,
): Promise<Found> {
  if (isWordless(search.query)) return NOTHING;
  await refreshLanguage(tx);
  try {
    return await searchInMeilisearch(search, rules, slices, now);
  } catch (error) {
    if (!isSilence(error)) throw error;
    return await searchInPostgres(tx, search, rules, slices);
  }
}

const NOTHING: Found = {
  listings: { ids: [], total: 0, kinds: {}, facets: noCounts(FACETS) },
  organisations: { ids: [], total: 0, facets: noCounts(ORGANISATION_FACETS) },
  degraded: false,
};

function noCounts<Name extends string>(facets: readonly Name[]): Record<Name, Counts> {
  return Object.fromEntries(facets.map((facet) => [facet, {}])) as Record<Name, Counts>;
}

/** Codes by which Meilisearch says that an index is not there, or was made by an earlier version of Defport. */
const NOT_OURS_YET: ReadonlySet<string | undefined> = new Set([
  'index_not_found',
  'invalid_search_facets',
  'invalid_search_filter',
  'invalid_search_sort',
  'invalid_search_attributes_to_search_on',
  'invalid_multi_search_facets',
]);

/**
 * No answer, an overloaded Meilisearch, or one without our indexes as they are now (until a reindex). Any other refusal
 * is a mistake of ours and must be seen.
 */
export function isSilence(error: unknown): boolean {
  if (error instanceof MeilisearchApiError) {
    return error.response.status >= 500 || NOT_OURS_YET.has(error.cause?.code);
  }
  return (
    error instanceof Resting ||
    error instanceof MeilisearchRequestError ||
    error instanceof MeilisearchRequestTimeOutError
  );
}
