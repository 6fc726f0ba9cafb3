import {
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  type FederatedMultiSearchParams,
  type MultiSearchQueryWithFederation,
} from 'meilisearch';

import { seconds } from '#app/domain/durations.ts';

import { answeringName, meilisearch } from '../client.server.ts';
import type { Identified } from '../beside-index.server.ts';
import type { IndexPlan } from '../indexes.ts';

import type { Slice } from './search-plan.ts';
import type { Counts } from '#app/domain/find/shown-counts.ts';

/** One way of finding: words, sought in these attributes, counting so much. */
export interface Way {
  readonly words: string;
  readonly attributes: readonly string[];
  readonly weight: number;
  /** A filter of this way alone. */
  readonly filter?: string;
}

/** A question to one index. */
export interface Question {
  readonly plan: IndexPlan;
  /** None: everything that passes the filters. */
  readonly ways: readonly Way[];
  /** All of which hold. */
  readonly filters: readonly string[];
  readonly facets: readonly string[];
  /** Empty: the best first. */
  readonly sort: readonly string[];
  readonly slice: Slice;
}

export interface Answer {
  readonly ids: readonly string[];
  readonly total: number;
  /** Hits per value of each facet that was asked for, each hit once however many ways it was found. */
  readonly facets: Readonly<Record<string, Counts>>;
}

/** How long nothing is asked after Meilisearch kept somebody waiting in vain: each next reader would wait as long. */
const REST_MS = seconds(10);
let restsUntil = 0;

/** Meilisearch is not asked, because a moment ago it did not answer in time. */
export class Resting extends Error {
  override readonly name = 'Resting';
}

/** Asks one index in one round trip. Throws when Meilisearch does not answer. */
export function askIndex(question: Question): Promise<Answer> {
  return unlessResting(() => (question.ways.length === 0 ? list(question) : find(question)));
}

/** What somebody waits for goes through here: throws Resting, at once, for a while after a question got no answer. */
export async function unlessResting<Got>(ask: () => Promise<Got>): Promise<Got> {
  if (performance.now() < restsUntil) throw new Resting();
  try {
    return await ask();
  } catch (error) {
    const isTooLate =
      error instanceof MeilisearchRequestError && error.cause instanceof MeilisearchRequestTimeOutError;
    if (isTooLate) restsUntil = performance.now() + REST_MS;
    throw error;
  }
}

async function list({ plan, filters, facets, sort, slice }: Question): Promise<Answer> {
  const { hits, estimatedTotalHits, facetDistribution } = await meilisearch()
    .index<Identified>(answeringName(plan))
    .search('', {
      filter: filters.filter((part) => part !== ''),
      facets: [...facets],
      sort: [...sort],
      attributesToRetrieve: ['id'],
      ...slice,
    });
  return { ids: hits.map(({ id }) => id), total: estimatedTotalHits, facets: facetDistribution ?? {} };
}

async function find({ plan, ways, filters, facets, sort, slice }: Question): Promise<Answer> {
  const indexUid = answeringName(plan);
  const answer = await meilisearch().multiSearch<FederatedMultiSearchParams, Identified>({
    federation: { ...slice, facetsByIndex: { [indexUid]: [...facets] }, mergeFacets: {} },
    queries: ways.map(({ words, attributes, weight, filter = '' }): MultiSearchQueryWithFederation => ({
      indexUid,
      q: words,
      filter: [...filters, filter].filter((part) => part !== ''),
      sort: [...sort],
      attributesToSearchOn: [...attributes],
      attributesToRetrieve: ['id'],
      matchingStrategy: 'last',
      federationOptions: { weight },
    })),
  });
  return {
    ids: answer.hits.map(({ id }) => id),
    total: answer.estimatedTotalHits ?? answer.hits.length,
    facets: answer.facetDistribution ?? {},
  };
}
