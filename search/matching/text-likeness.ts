import { rarity, type Corpus } from './corpus.ts';
import { isConcept, weighedLength, type WeighedText } from './weighed-text.ts';
import { FULL_BREADTH, TEXT_WEIGHTS } from './weights.ts';

/** A need, prepared once to be compared with many offers. */
export interface PreparedNeed {
  /** How much each of its terms counts. */
  readonly weights: ReadonlyMap<string, number>;
  /** What the sum of shared weights is divided by: makes needs of all lengths comparable. */
  readonly norm: number;
  /** Share of a full breadth, 0 to 1: how much it can share. */
  readonly breadth: number;
}

/** Weighs the terms of a need; `conceptWeight` says what a concept counts beside a word. */
export function prepareNeed(
  { terms, counts }: WeighedText,
  corpus: Corpus,
  conceptWeight: number,
): PreparedNeed {
  const { k3 } = TEXT_WEIGHTS;
  const weights = new Map<string, number>();
  let squares = 0;
  let sum = 0;
  terms.forEach((term, index) => {
    const count = counts[index] ?? 0;
    const kind = isConcept(term) ? conceptWeight : 1;
    const weight = (kind * rarity(term, corpus) * (k3 + 1) * count) / (k3 + count);
    squares += weight ** 2;
    sum += weight;
    weights.set(term, weight);
  });
  const length = Math.sqrt(squares);
  // The breadth of a need is about the root of its number of terms; one of few words can share no more than those.
  const breadth = length === 0 ? 0 : Math.min(1, sum / length / FULL_BREADTH);
  return { weights, norm: length * breadth, breadth };
}

/** Walks an offer once and tells of every shared term what it adds; `without` reads the offer as if it lacked a term. */
function compare(
  need: PreparedNeed,
  { terms, counts }: WeighedText,
  corpus: Corpus,
  hear: (term: string, share: number) => void,
  without?: string,
): void {
  if (need.norm === 0) return;
  const { k1, b } = TEXT_WEIGHTS;
  const missing = without === undefined ? -1 : terms.indexOf(without);
  const shortened = missing < 0 || isConcept(without ?? '') ? 0 : (counts[missing] ?? 0);
  const length = (weighedLength({ terms, counts }) - shortened) / Math.max(1, corpus.averageLength);
  const lengthFactor = k1 * (1 - b + b * length);
  for (let index = 0; index < terms.length; index += 1) {
    if (index === missing) continue;
    const term = terms[index] ?? '';
    const asked = need.weights.get(term);
    if (asked === undefined) continue;
    const count = counts[index] ?? 0;
    hear(term, (asked * (k1 + 1) * count) / (count + lengthFactor) / need.norm);
  }
}

/**
 * Likeness of an offer to a need: BM25 over the length of the vector of the need, so that it means the same for every
 * need, of a few words too. 0 for nothing in common; any two texts about 0.6, what answers a need about 5, its own text up to 15.
 * `without` reads the offer as if it lacked a term.
 */
export function likeness(need: PreparedNeed, offer: WeighedText, corpus: Corpus, without?: string): number {
  let sum = 0;
  compare(
    need,
    offer,
    corpus,
    (_, share) => {
      sum += share;
    },
    without,
  );
  return sum;
}

/** What each shared term adds to the likeness, which is their sum. */
export function likenessByTerm(need: PreparedNeed, offer: WeighedText, corpus: Corpus): Map<string, number> {
  const shares = new Map<string, number>();
  compare(need, offer, corpus, (term, share) => shares.set(term, share));
  return shares;
}
