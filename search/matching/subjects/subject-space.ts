import type { TextLanguage } from '../../language/tokens.ts';
import type { WeighedText } from '../weighed-text.ts';

/**
 * What the texts of one language are about, learned from them: a direction for every term, such that words which stand in
 * the same texts point the same way (latent semantic analysis: Deerwester and others, 1990).
 */
export interface SubjectSpace {
  readonly dimensions: number;
  /** Term → its row in `rows` and `scales`. */
  readonly terms: ReadonlyMap<string, number>;
  /** The direction of each term, its rarity and the strength of each dimension with it; times its scale. */
  readonly rows: Int8Array;
  readonly scales: Uint16Array;
}

/** The spaces that hold at one time; a language with few texts has none. */
export interface SubjectSpaces {
  /** Names them: what was computed in other spaces bears another name. */
  readonly generation: string;
  readonly of: Readonly<Partial<Record<TextLanguage, SubjectSpace>>>;
}

/** What a count weighs, in whole sixteenths: a word said ten times is not ten times the subject. */
export const dampened = (count: number): number => Math.round(16 * (1 + Math.log(Math.max(1, count))));

/**
 * Where a text lies: the sum of its terms. Whole numbers throughout, so that the order of terms does not matter and a term
 * can be taken out again exactly.
 */
export function locate({ terms, counts }: WeighedText, space: SubjectSpace): Float64Array {
  const place = new Float64Array(space.dimensions);
  for (let index = 0; index < terms.length; index += 1) {
    addTerm(place, terms[index] ?? '', dampened(counts[index] ?? 0), space);
  }
  return place;
}

/** The place of the same text without some of its terms, each with its count. */
export function withoutTerms(
  place: Float64Array,
  left: Iterable<readonly [term: string, count: number]>,
  space: SubjectSpace,
): Float64Array {
  const rest = place.slice();
  for (const [term, count] of left) addTerm(rest, term, -dampened(count), space);
  return rest;
}

function addTerm(place: Float64Array, term: string, weight: number, space: SubjectSpace): void {
  const row = space.terms.get(term);
  if (row === undefined) return;
  const { dimensions, rows, scales } = space;
  const scaled = weight * (scales[row] ?? 0);
  const offset = row * dimensions;
  for (let dimension = 0; dimension < dimensions; dimension += 1) {
    place[dimension] = (place[dimension] ?? 0) + scaled * (rows[offset + dimension] ?? 0);
  }
}
