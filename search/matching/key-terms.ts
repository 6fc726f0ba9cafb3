import type { Corpus } from './corpus.ts';
import { prepareNeed } from './text-likeness.ts';
import type { WeighedText } from './weighed-text.ts';
import { CONCEPT_WEIGHT } from './weights.ts';

export interface KeyTerm {
  readonly term: string;
  /** 0 to 1, relative to the heaviest. */
  readonly weight: number;
}

/**
 * The terms by which a text is best found: frequent in it, rare elsewhere. Terms that no listing has are left
 * out.
 */
export function keyTerms(text: WeighedText, corpus: Corpus, atMost: number): KeyTerm[] {
  const { weights } = prepareNeed(text, corpus, CONCEPT_WEIGHT.retrieval);
  const weighed = [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .filter(({ term }) => corpus.documentsWith(term) > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, atMost);
  const heaviest = weighed[0]?.weight ?? 1;
  return weighed.map(({ term, weight }) => ({ term, weight: weight / heaviest }));
}
