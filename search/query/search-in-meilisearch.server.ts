import type { FederatedMultiSearchParams, MultiSearchQueryWithFederation } from 'meilisearch';

import { listingsIndex, listingsIndexName, meilisearch } from '../client.server.ts';
import type { ListingDocument } from '../documents.ts';

import { offsetOf, PAGE_SIZE, type ListingSearch, type SearchResult } from './search-result.ts';
import { searchWords } from './search-words.ts';

/** How much a way of finding counts: words of the query itself, then what they mean, then words half typed. */
const WEIGHT = { words: 1, concepts: 0.8, typed: 0.7 } as const;
const FACETS = ['kind', 'areas'];

/** Searches the index within the viewer's filter. Throws when Meilisearch does not answer. */
export async function searchInMeilisearch(
  search: ListingSearch,
  viewerFilter: string,
): Promise<SearchResult> {
  const filter = filtersOf(search, viewerFilter);
  return search.query.trim() === '' ? listNewest(search, filter) : findByWords(search, filter);
}

async function listNewest({ page }: ListingSearch, filter: string[]): Promise<SearchResult> {
  const { hits, estimatedTotalHits, facetDistribution } = await listingsIndex().search('', {
    filter,
    facets: FACETS,
    sort: ['publishedAt:desc'],
    attributesToRetrieve: ['id'],
    limit: PAGE_SIZE,
    offset: offsetOf(page),
  });
  return {
    hits: hits.map(({ id }) => ({ id, score: 0 })),
    total: estimatedTotalHits,
    facets: facetsOf(facetDistribution),
    degraded: false,
  };
}

async function findByWords({ query, page }: ListingSearch, filter: string[]): Promise<SearchResult> {
  const indexUid = listingsIndexName();
  const { readings, concepts } = searchWords(query);
  const ask = (q: string, attributes: string[], weight: number): MultiSearchQueryWithFederation => ({
    indexUid,
    q,
    filter,
    attributesToSearchOn: attributes,
    attributesToRetrieve: ['id'],
    matchingStrategy: 'last',
    federationOptions: { weight },
  });
  const answer = await meilisearch().multiSearch<FederatedMultiSearchParams, ListingDocument>({
    federation: {
      limit: PAGE_SIZE,
      offset: offsetOf(page),
      facetsByIndex: { [indexUid]: FACETS },
      mergeFacets: {},
    },
    queries: [
      // The space ends the last word, which Meilisearch would else take as the beginning of others.
      ...readings.map((reading) => ask(`${reading} `, ['words'], WEIGHT.words)),
      ...(concepts === '' ? [] : [ask(`${concepts} `, ['words'], WEIGHT.concepts)]),
      ask(query, ['titles', 'summaries'], WEIGHT.typed),
    ],
  });
  return {
    hits: answer.hits.map(({ id, _federation }) => ({ id, score: _federation?.weightedRankingScore ?? 0 })),
    total: answer.estimatedTotalHits ?? answer.hits.length,
    facets: facetsOf(answer.facetDistribution),
    degraded: false,
  };
}

/** Codes of closed lists only: nothing a person typed enters a filter. */
function filtersOf({ kind, areas = [] }: ListingSearch, viewerFilter: string): string[] {
  return [
    viewerFilter,
    kind === undefined ? '' : `kind = ${kind}`,
    areas.length === 0 ? '' : `areas IN [${areas.join(', ')}]`,
  ].filter((part) => part !== '');
}

function facetsOf(distribution: Record<string, Record<string, number>> | undefined): SearchResult['facets'] {
  return { kind: distribution?.['kind'] ?? {}, areas: distribution?.['areas'] ?? {} };
}
