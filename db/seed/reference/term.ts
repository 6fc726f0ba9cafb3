import type { ReferenceList } from '#db/enums.ts';

/** A term that every installation starts with. Its place in the array is its place among its siblings. */
export type SeedTerm = {
  list: ReferenceList;
  code: string;
  nl: string;
  en: string;
  parent?: string;
  /** Our own proposal, not an official term. */
  isProposal?: true;
  attributes?: Record<string, string>;
};

/** Rows of `code, nl, en` as terms of one list. */
export function terms(
  list: ReferenceList,
  rows: readonly (readonly [code: string, nl: string, en: string])[],
  more: Pick<SeedTerm, 'parent' | 'isProposal'> = {},
): SeedTerm[] {
  return rows.map(([code, nl, en]) => ({ list, code, nl, en, ...more }));
}
