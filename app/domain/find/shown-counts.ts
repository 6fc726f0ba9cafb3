import type { Facet, FindKind } from './find-filter.ts';

/** A smaller count could tell who stands behind a masked listing. */
const LEAST_COUNT = 5;

/** A count as a reader sees it: `few` is one to four. */
export type ShownCount = number | 'few';

/** Hits per value, as counted. */
export type Counts = Readonly<Record<string, number>>;

/** The counts of a facet as a reader sees them. */
export interface ShownFacet {
  /** Values with their counts: all that have hits, or of merged ones those with five and more. */
  readonly counts: Counts;
  /**
   * What all other values count together, when small counts are merged; null when every count is told. Which of the
   * others have hits is not told either.
   */
  readonly other: ShownCount | null;
}

/** The facets that say something of what is looked for. */
export type ShownFacets = { readonly [Name in Facet]?: ShownFacet | undefined };

/** A count for a reader who may (`isMerged`) or may not find masked listings in what was counted. */
export function shownCount(count: number, isMerged: boolean): ShownCount {
  return isMerged && count > 0 && count < LEAST_COUNT ? 'few' : count;
}

/** The counts of a facet for such a reader: what counts less than five is merged. */
export function shownFacet(counts: Counts, isMerged: boolean): ShownFacet {
  const entries = Object.entries(counts).filter(([, count]) => count > 0);
  if (!isMerged) return { counts: Object.fromEntries(entries), other: null };
  const small = entries.filter(([, count]) => count < LEAST_COUNT);
  return {
    counts: Object.fromEntries(entries.filter(([, count]) => count >= LEAST_COUNT)),
    other: shownCount(
      small.reduce((sum, [, count]) => sum + count, 0),
      true,
    ),
  };
}

/** The count of one value; where small counts are merged, of a value that may have hits or none it is `few`. */
export function countOf(facet: ShownFacet | undefined, value: string): ShownCount {
  const count = facet?.counts[value];
  if (count !== undefined) return count;
  return facet === undefined || facet.other === null || facet.other === 0 ? 0 : 'few';
}

/** The counts of one facet, per kind of what was counted; `listing` is challenges and capabilities together. */
export type CountsPerKind = Readonly<Record<FindKind | 'listing', ShownFacet>>;
