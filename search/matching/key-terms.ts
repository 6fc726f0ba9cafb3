import type { Corpus } from './corpus.ts';
import { prepareNeed, type TermCounts } from './text-likeness.ts';
import { CONCEPT_WEIGHT } from './weights.ts';

export interface KeyTerm {
  readonly term: string;
  /** 0 to 1, relative to the heaviest. */
  readonly weight: number;
}

/**
 * The terms by which a text is best found: frequent in it, rare elsewhere. Terms that no listing has are left
 * out. Concepts weigh fully here, whatever the language of what will be found.
 */
export function keyTerms(counts: TermCounts, corpus: Corpus, atMost: number): KeyTerm[] {
  const weighed = prepareNeed(counts, corpus, CONCEPT_WEIGHT.crossLanguage)
    .terms.filter(({ id }) => corpus.documentsWith(id) > 0)
    .sort((a, b) => b.bm25 - a.bm25 || (a.id < b.id ? -1 : 1))
    .slice(0, atMost);
  const heaviest = weighed[0]?.bm25 ?? 1;
  return weighed.map(({ id, bm25 }) => ({ term: id, weight: bm25 / heaviest }));
}
