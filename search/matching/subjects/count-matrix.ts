import { isConcept, type WeighedText } from '../weighed-text.ts';
import { CONCEPT_WEIGHT, SUBJECT_SPACE } from '../weights.ts';

import type { SparseMatrix } from './sparse-matrix.ts';
import { dampened } from './subject-space.ts';

/** So many texts are weighed before others may have their turn. */
const SLICE = 1000;

/** Texts as a matrix: a row for each, a column for each term that several of them have. */
export interface CountMatrix {
  readonly matrix: SparseMatrix;
  /** The terms of the columns, with how rare each is. */
  readonly terms: readonly string[];
  readonly rarities: Float64Array;
}

/** Gathers texts one by one, so that their strings need not be held all at once. */
export interface CountedTexts {
  readonly add: (text: WeighedText) => void;
  /** How many there are. */
  readonly size: () => number;
  /** Weighs what was gathered: dampened count × rarity × kind, each row of length 1; pauses on the way. */
  readonly toMatrix: () => Generator<void, CountMatrix>;
}

/** Begins without any text. */
export function gatherTexts(): CountedTexts {
  const columns = new Map<string, number>();
  const documents: number[] = [];
  const texts: { readonly at: Uint32Array; readonly counts: Float32Array }[] = [];

  function columnOf(term: string): number {
    const known = columns.get(term);
    if (known !== undefined) return known;
    columns.set(term, documents.length);
    documents.push(0);
    return documents.length - 1;
  }

  return {
    add: ({ terms, counts }) => {
      const at = Uint32Array.from(terms, columnOf);
      for (const column of at) documents[column] = (documents[column] ?? 0) + 1;
      texts.push({ at, counts: Float32Array.from(counts, dampened) });
    },
    size: () => texts.length,
    toMatrix: function* () {
      const terms = [...columns.keys()];
      const rarities = Float64Array.from(terms, (term, column) => {
        const rarity = Math.max(0, Math.log((texts.length + 1) / ((documents[column] ?? 0) + 1)));
        return rarity * (isConcept(term) ? CONCEPT_WEIGHT.sameLanguage : 1);
      });
      const kept = terms.flatMap((_, column) =>
        (documents[column] ?? 0) >= SUBJECT_SPACE.documentsOfTerm ? column : [],
      );
      return {
        matrix: yield* weigh(texts, rarities, kept),
        terms: kept.map((column) => terms[column] ?? ''),
        rarities: Float64Array.from(kept, (column) => rarities[column] ?? 0),
      };
    },
  };
}

/** A term that is left out still counts in the length of its row. */
function* weigh(
  texts: readonly { readonly at: Uint32Array; readonly counts: Float32Array }[],
  rarities: Float64Array,
  kept: readonly number[],
): Generator<void, SparseMatrix> {
  const newColumn = new Int32Array(rarities.length).fill(-1);
  for (const [index, column] of kept.entries()) newColumn[column] = index;
  const entries = texts.reduce((sum, { at }) => sum + at.length, 0);
  const starts = new Uint32Array(texts.length + 1);
  const at = new Uint32Array(entries);
  const values = new Float32Array(entries);
  let end = 0;
  for (const [row, text] of texts.entries()) {
    if (row % SLICE === 0) yield;
    const weights = Float64Array.from(
      text.at,
      (column, index) => (text.counts[index] ?? 0) * (rarities[column] ?? 0),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
    for (const [index, column] of text.at.entries()) {
      const next = newColumn[column] ?? -1;
      if (next < 0 || length === 0) continue;
      at[end] = next;
      values[end] = (weights[index] ?? 0) / length;
      end += 1;
    }
    starts[row + 1] = end;
  }
  return {
    rows: texts.length,
    columns: kept.length,
    starts,
    at: at.subarray(0, end),
    values: values.subarray(0, end),
  };
}
