import type { TermCount } from '../language/term-counts.ts';

import { bm25Rarity, cosineRarity, type Corpus } from './corpus.ts';
import { TEXT_WEIGHTS } from './weights.ts';

export type TermCounts = ReadonlyMap<string, TermCount>;

/** How alike two texts are, and what each shared term adds to it. */
export interface Likeness {
  /** 0 (nothing in common) to about 1 (the same text). */
  readonly value: number;
  readonly byTerm: ReadonlyMap<string, number>;
}

/** A need, prepared once to be compared with many offers. */
export interface PreparedNeed {
  readonly terms: readonly { id: string; bm25: number; cosine: number }[];
  /** What the need would score against itself under BM25; makes needs of all lengths comparable. */
  readonly selfScore: number;
  readonly norm: number;
  readonly conceptWeight: number;
}

const isConcept = (term: string) => term.startsWith('c:');
const weightedCount = ({ title, text }: TermCount) => title * TEXT_WEIGHTS.titleCount + text;
const termWeight = (term: string, conceptWeight: number) => (isConcept(term) ? conceptWeight : 1);

/** Length of a text in words, those of the title counted as often as they weigh; concepts are no words. */
export function weightedLength(counts: TermCounts): number {
  let length = 0;
  for (const [term, count] of counts) if (!isConcept(term)) length += weightedCount(count);
  return length;
}

function cosineValue(term: string, count: number, conceptWeight: number, corpus: Corpus): number {
  return (1 + Math.log(count)) * cosineRarity(term, corpus) * termWeight(term, conceptWeight);
}

/** Weighs the terms of a need; `conceptWeight` says what a concept counts beside a word. */
export function prepareNeed(counts: TermCounts, corpus: Corpus, conceptWeight: number): PreparedNeed {
  const { k1, k3 } = TEXT_WEIGHTS;
  let selfScore = 0;
  let squares = 0;
  const terms = [...counts].map(([id, parts]) => {
    const count = weightedCount(parts);
    const bm25 = ((k3 + 1) * count * bm25Rarity(id, corpus) * termWeight(id, conceptWeight)) / (k3 + count);
    const cosine = cosineValue(id, count, conceptWeight, corpus);
    selfScore += (bm25 * (k1 + 1) * count) / (count + k1);
    squares += cosine ** 2;
    return { id, bm25, cosine };
  });
  return { terms, selfScore, norm: Math.sqrt(squares), conceptWeight };
}

/**
 * Likeness of an offer to a need: BM25 as a share of what the need scores against itself, blended with the
 * tf-idf cosine. Both are sums over shared terms, so each term's share is exact.
 */
export function likeness(need: PreparedNeed, offer: TermCounts, corpus: Corpus): Likeness {
  const { k1, b, cosineShare } = TEXT_WEIGHTS;
  const byTerm = new Map<string, number>();
  let squares = 0;
  for (const [term, count] of offer) {
    squares += cosineValue(term, weightedCount(count), need.conceptWeight, corpus) ** 2;
  }
  const norms = need.norm * Math.sqrt(squares);
  const relativeLength = weightedLength(offer) / Math.max(1, corpus.averageLength);
  let value = 0;
  for (const { id, bm25, cosine } of need.terms) {
    const parts = offer.get(id);
    if (parts === undefined) continue;
    const count = weightedCount(parts);
    const fromBm25 = (bm25 * (k1 + 1) * count) / (count + k1 * (1 - b + b * relativeLength)) / need.selfScore;
    const fromCosine =
      norms === 0 ? 0 : (cosine * cosineValue(id, count, need.conceptWeight, corpus)) / norms;
    const share = (1 - cosineShare) * fromBm25 + cosineShare * fromCosine;
    if (share > 0) byTerm.set(id, share);
    value += share;
  }
  return { value, byTerm };
}
