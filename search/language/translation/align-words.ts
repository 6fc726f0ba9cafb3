/** Two ways of saying the same, as stems; `weight` is how much the pair counts as evidence. */
export interface SentencePair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly weight: number;
}

/** Source stem → target stem → how often the one is expected to stand for the other. */
export type WordLinks = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface AlignmentOptions {
  readonly iterations: number;
  /** Whether both directions must agree on a link, which makes fewer and surer ones. */
  readonly agree: boolean;
}

/** Share of a word that answers to nothing on the other side. */
const NOTHING = 1e-3;
/** Below this expected count a link is noise. */
const LEAST_COUNT = 0.02;
const ALMOST_ZERO = 1e-12;

/** Gives the words of one side numbers, in the order in which they are met. */
function numbered(): { numberOf: (word: string) => number; words: string[] } {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  return {
    words,
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}

/** Every word of a pair beside every word of its other side, in flat lists: one entry is one possible link. */
interface PossibleLinks {
  /** Which kind of link (source word, target word) an entry is. */
  readonly kind: Int32Array;
  readonly weight: Float64Array;
  /** The place of its target word, and of its source word, in all sentences. */
  readonly targetPlace: Int32Array;
  readonly sourcePlace: Int32Array;
  readonly targetPlaces: number;
  readonly sourcePlaces: number;
  /** Of each kind. */
  readonly source: readonly number[];
  readonly target: readonly number[];
}

function possibleLinks(
  pairs: readonly SentencePair[],
  sourceNumber: (word: string) => number,
  targetNumber: (word: string) => number,
): PossibleLinks {
  const size = pairs.reduce((sum, { source, target }) => sum + source.length * target.length, 0);
  const kind = new Int32Array(size);
  const weight = new Float64Array(size);
  const targetPlace = new Int32Array(size);
  const sourcePlace = new Int32Array(size);
  const kinds = new Map<number, Map<number, number>>();
  const source: number[] = [];
  const target: number[] = [];
  let at = 0;
  let targetPlaces = 0;
  let sourcePlaces = 0;
  for (const pair of pairs) {
    const targets = pair.target.map(targetNumber);
    pair.source.map(sourceNumber).forEach((from, sourceIndex) => {
      const known = kinds.get(from) ?? new Map<number, number>();
      kinds.set(from, known);
      targets.forEach((to, targetIndex) => {
        const one = known.get(to) ?? source.length;
        if (one === source.length) {
          known.set(to, one);
          source.push(from);
          target.push(to);
        }
        kind[at] = one;
        weight[at] = pair.weight;
        targetPlace[at] = targetPlaces + targetIndex;
        sourcePlace[at] = sourcePlaces + sourceIndex;
        at += 1;
      });
    });
    targetPlaces += pair.target.length;
    sourcePlaces += pair.source.length;
  }
  return { kind, weight, targetPlace, sourcePlace, targetPlaces, sourcePlaces, source, target };
}

const sumsPer = (places: Int32Array, values: Float64Array, size: number): Float64Array => {
  const sums = new Float64Array(size);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    sums[place] = (sums[place] ?? 0) + (values[at] ?? 0);
  }
  return sums;
};

/** For each kind of link its share among those of its word. */
function shares(counts: Float64Array, words: readonly number[], size: number): Float64Array {
  const totals = new Float64Array(size);
  counts.forEach((count, kind) => {
    const word = words[kind] ?? 0;
    totals[word] = (totals[word] ?? 0) + count;
  });
  return counts.map((count, kind) => count / Math.max(ALMOST_ZERO, totals[words[kind] ?? 0] ?? 0));
}

/**
 * Learns which word stands for which from pairs that say the same: IBM Model 1 (Brown et al. 1993) from source to target
 * and back at once; where they must agree, the weights of a link in both directions are multiplied (Liang, Taskar and
 * Klein 2006).
 */
export function alignWords(
  pairs: readonly SentencePair[],
  { iterations, agree }: AlignmentOptions,
): WordLinks {
  const sources = numbered();
  const targets = numbered();
  const links = possibleLinks(pairs, sources.numberOf, targets.numberOf);
  const { kind, weight, targetPlace, sourcePlace, source, target } = links;
  const perKind = (values: Float64Array) => sumsPer(kind, values, source.length);
  let forth = perKind(weight);
  let back = forth;
  forth = shares(forth, source, sources.words.length);
  back = shares(back, target, targets.words.length);
  let counts = new Float64Array(source.length);
  for (let round = 0; round < iterations; round += 1) {
    const asForth = Float64Array.from(kind, (one) => forth[one] ?? 0);
    const asBack = Float64Array.from(kind, (one) => back[one] ?? 0);
    const perTarget = sumsPer(targetPlace, asForth, links.targetPlaces);
    const perSource = sumsPer(sourcePlace, asBack, links.sourcePlaces);
    for (let at = 0; at < kind.length; at += 1) {
      const toTarget = (asForth[at] ?? 0) / ((perTarget[targetPlace[at] ?? 0] ?? 0) + NOTHING);
      const toSource = (asBack[at] ?? 0) / ((perSource[sourcePlace[at] ?? 0] ?? 0) + NOTHING);
      asForth[at] = (agree ? toTarget * toSource : toTarget) * (weight[at] ?? 0);
      asBack[at] = (agree ? toTarget * toSource : toSource) * (weight[at] ?? 0);
    }
    const forthCounts = perKind(asForth);
    const backCounts = perKind(asBack);
    forth = shares(forthCounts, source, sources.words.length);
    back = shares(backCounts, target, targets.words.length);
    counts = forthCounts.map((count, one) => Math.sqrt(count * (backCounts[one] ?? 0)));
  }
  return linksOf(counts, source, target, sources.words, targets.words);
}

function linksOf(
  counts: Float64Array,
  source: readonly number[],
  target: readonly number[],
  sources: readonly string[],
  targets: readonly string[],
): WordLinks {
  const found = new Map<string, Map<string, number>>();
  counts.forEach((count, kind) => {
    if (count <= LEAST_COUNT) return;
    const from = sources[source[kind] ?? 0] ?? '';
    const to = targets[target[kind] ?? 0] ?? '';
    const links = found.get(from) ?? new Map<string, number>();
    found.set(from, links.set(to, count));
  });
  return found;
}
