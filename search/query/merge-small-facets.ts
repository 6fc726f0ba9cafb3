import type { SearchResult } from './search-result.ts';

/** A smaller count could tell who stands behind a masked listing. */
const LEAST_COUNT = 5;

/** Counts as a reader sees them. */
export interface ShownFacets {
  /** Without kinds that have too few. */
  readonly kind: Readonly<Record<string, number>>;
  /** Without areas that have too few. */
  readonly areas: Readonly<Record<string, number>>;
  /** What the areas left out count together. */
  readonly other: number;
}

/** Merges facet values of fewer than five hits, which would single out a masked listing. */
export function mergeSmallFacets({ kind, areas }: SearchResult['facets']): ShownFacets {
  const small = Object.values(areas).filter((count) => count < LEAST_COUNT);
  return {
    kind: withoutSmall(kind),
    areas: withoutSmall(areas),
    other: small.reduce((sum, count) => sum + count, 0),
  };
}

function withoutSmall(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= LEAST_COUNT));
}
