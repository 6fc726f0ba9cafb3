import type { FacetTerm } from '#app/domain/find/facet-term.ts';
import type { Counts, ShownCount, ShownFacet } from '#app/domain/find/shown-counts.ts';

/** The values of a facet as the panel shows them. */
export interface FacetValues {
  /** Those with a count, and the chosen ones. */
  readonly counted: readonly FacetTerm[];
  /** Those whose counts are merged or nothing. */
  readonly others: readonly FacetTerm[];
  /** What the others count together. */
  readonly other: ShownCount;
  readonly counts: Counts;
}

/** Undefined when no value of the facet can be chosen. */
export function facetValues(
  options: readonly FacetTerm[],
  chosen: readonly string[],
  shown: ShownFacet = { counts: {}, other: null },
): FacetValues | undefined {
  const { counts } = shown;
  const other = shown.other ?? 0;
  const isCounted = ({ value }: FacetTerm) => counts[value] !== undefined || chosen.includes(value);
  const counted = options.filter(isCounted);
  const others = other === 0 ? [] : options.filter((option) => !isCounted(option));
  return counted.length + others.length === 0 ? undefined : { counted, others, other, counts };
}
