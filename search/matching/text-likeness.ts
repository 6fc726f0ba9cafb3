import { bm25Rarity, cosineRarity, type Corpus } from './corpus.ts';
import { isConcept, weighedLength, type WeighedText } from './weighed-text.ts';
import { TEXT_WEIGHTS } from './weights.ts';

/** A need, prepared once to be compared with many offers. */
export interface PreparedNeed {
  /** Weight of each of its terms under BM25 and in the cosine. */
  readonly weights: ReadonlyMap<string, { readonly bm25: number; readonly cosine: number }>;
  /** What the need would score against itself under BM25; makes needs of all lengths comparable. */
  readonly selfScore: number;
  readonly norm: number;
  readonly conceptWeight: number;
}

function cosineWeight(term: string, count: number, conceptWeight: number, corpus: Corpus): number {
  return (1 + Math.log(count)) * cosineRarity(term, corpus) * (isConcept(term) ? conceptWeight : 1);
}

/** Weighs the terms of a need; `conceptWeight` says what a concept counts beside a word. */
export function prepareNeed(
  { terms, counts }: WeighedText,
  corpus: Corpus,
  conceptWeight: number,
): PreparedNeed {
  const { k1, k3 } = TEXT_WEIGHTS;
  const weights = new Map<string, { bm25: number; cosine: number }>();
  let selfScore = 0;
  let squares = 0;
  terms.forEach((term, index) => {
    const count = counts[index] ?? 0;
    const rarity = bm25Rarity(term, corpus) * (isConcept(term) ? conceptWeight : 1);
    const bm25 = ((k3 + 1) * count * rarity) / (k3 + count);
    const cosine = cosineWeight(term, count, conceptWeight, corpus);
    selfScore += (bm25 * (k1 + 1) * count) / (count + k1);
    squares += cosine ** 2;
    weights.set(term, { bm25, cosine });
  });
  return { weights, selfScore, norm: Math.sqrt(squares), conceptWeight };
}

/** Told of every shared term what it adds to BM25 and to the product of the cosine. */
type Hear = (term: string, bm25: number, product: number) => void;

/** Walks an offer once; `without` reads it as if it lacked a term. */
function compare(
  need: PreparedNeed,
  offer: WeighedText,
  corpus: Corpus,
  hear: Hear,
  without?: string,
): number {
  const { k1, b } = TEXT_WEIGHTS;
  const { terms, counts } = offer;
  const missing = without === undefined ? -1 : terms.indexOf(without);
  const shortened = missing < 0 || isConcept(without ?? '') ? 0 : (counts[missing] ?? 0);
  const length = (weighedLength(offer) - shortened) / Math.max(1, corpus.averageLength);
  const lengthFactor = k1 * (1 - b + b * length);
  let squares = 0;
  for (let index = 0; index < terms.length; index += 1) {
    if (index === missing) continue;
    const term = terms[index] ?? '';
    const count = counts[index] ?? 0;
    const cosine = cosineWeight(term, count, need.conceptWeight, corpus);
    squares += cosine * cosine;
    const asked = need.weights.get(term);
    if (asked === undefined) continue;
    hear(term, (asked.bm25 * (k1 + 1) * count) / (count + lengthFactor), asked.cosine * cosine);
  }
  return need.norm * Math.sqrt(squares);
}

function blend(need: PreparedNeed, bm25: number, product: number, norms: number): number {
  const { cosineShare } = TEXT_WEIGHTS;
  const fromBm25 = need.selfScore === 0 ? 0 : bm25 / need.selfScore;
  const fromCosine = norms === 0 ? 0 : product / norms;
  return (1 - cosineShare) * fromBm25 + cosineShare * fromCosine;
}

/**
 * Likeness of an offer to a need, 0 (nothing in common) to about 1 (the same text): BM25 as a share of what the
 * need scores against itself, blended with the tf-idf cosine. `without` reads the offer as if it lacked a term.
 */
export function likeness(need: PreparedNeed, offer: WeighedText, corpus: Corpus, without?: string): number {
  let bm25 = 0;
  let product = 0;
  const hear: Hear = (_, fromBm25, fromProduct) => {
    bm25 += fromBm25;
    product += fromProduct;
  };
  const norms = compare(need, offer, corpus, hear, without);
  return blend(need, bm25, product, norms);
}

/** What each shared term adds to the likeness: both halves are sums over terms, so the shares are exact. */
export function likenessByTerm(need: PreparedNeed, offer: WeighedText, corpus: Corpus): Map<string, number> {
  const heard: [term: string, bm25: number, product: number][] = [];
  const norms = compare(need, offer, corpus, (...told) => heard.push(told));
  return new Map(heard.map(([term, bm25, product]) => [term, blend(need, bm25, product, norms)]));
}
