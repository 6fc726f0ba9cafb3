/** A term to choose, by its name in the reader's language. */
export type FacetTerm = { value: string; label: string };

/** The terms of the reference lists by which one filters. */
export type FacetTerms = {
  area: FacetTerm[];
  /** With the area that each belongs to. */
  sub: (FacetTerm & { area: string | null })[];
  domain: FacetTerm[];
  province: FacetTerm[];
};
