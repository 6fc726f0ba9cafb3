import type { Corpus } from './corpus.ts';
import { termReasons } from './explain.ts';
import type { ListingFacts } from './listing-facts.ts';
import { createScorer } from './score.ts';
import { NAMED_TERMS, SIMILARITY_SCALE } from './weights.ts';

/** How alike two challenges are. */
export interface Similarity {
  /** 0 to 100, the same from both sides. */
  readonly likeness: number;
  /** Ids of the terms that both share, strongest first; costs more than the likeness. */
  readonly sharedTerms: () => string[];
}

/**
 * Compares challenges by what their texts say, with the comparison of the matching, each once as the need and once as
 * its answer: the likeness is the mean of both, so that it does not matter which one asks. Areas, TRL and the rest play
 * no part: units that tag one question differently are just those that should hear of each other.
 */
export function createSimilarity(
  corpus: Corpus,
  now: Date,
): (one: ListingFacts, other: ListingFacts) => Similarity {
  const score = createScorer(corpus, now);
  return (one, other) => {
    const comparisons = [
      { challenge: one, capability: other },
      { challenge: other, capability: one },
    ].map((pair) => score(pair).comparison);
    const shares = comparisons.map(
      ({ likeness, measure }) => 1 - Math.exp(-likeness.value / SIMILARITY_SCALE[measure]),
    );
    return {
      likeness: Math.round((100 * shares.reduce((sum, share) => sum + share, 0)) / shares.length),
      sharedTerms: () => {
        const earned = new Map<string, number>();
        for (const comparison of comparisons) {
          for (const { id, points: share } of termReasons(comparison, corpus)) {
            earned.set(id, (earned.get(id) ?? 0) + share);
          }
        }
        return [...earned]
          .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
          .slice(0, NAMED_TERMS)
          .map(([id]) => id);
      },
    };
  };
}
