import { answeringName, meilisearch } from '../client.server.ts';
import type { ListingDocument } from '../documents.ts';
import { LISTINGS } from '../indexes.ts';

import { askModel } from './ask-model.server.ts';
import { configuredModel } from './configured-model.server.ts';

/** Documents without a vector come last with no score at all. */
const SOME_SCORE = 0.001;

export interface Near {
  /** A text that the index may hold, or that somebody typed to search: it goes to the model. */
  readonly text: string;
  /** Meilisearch filters, all of which hold. */
  readonly filters: readonly string[];
  /** What is asked back of a hit. */
  readonly attributes: readonly string[];
  readonly limit: number;
  /** 0 to 1, by Meilisearch's measure. */
  readonly leastScore?: number;
}

/**
 * The listings whose vectors are nearest to that of a text, the nearest first, whatever words they use. None when no
 * model is configured or it does not answer: what is found by words stands without it.
 */
export async function findNear({
  text,
  filters,
  attributes,
  limit,
  leastScore = 0,
}: Near): Promise<ListingDocument[]> {
  const model = configuredModel();
  if (model === undefined || text.trim() === '') return [];
  const index = answeringName(LISTINGS);
  const answer = await askModel(index, (init) =>
    meilisearch()
      .index<ListingDocument>(index)
      .search(
        text,
        {
          hybrid: { embedder: model.name, semanticRatio: 1 },
          filter: filters.filter((part) => part !== ''),
          attributesToRetrieve: [...attributes],
          rankingScoreThreshold: Math.max(leastScore, SOME_SCORE),
          limit,
        },
        init,
      ),
  );
  return answer?.hits ?? [];
}
