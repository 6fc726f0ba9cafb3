import { SUBJECT_SPACE } from '../weights.ts';

import type { CountedTexts } from './count-matrix.ts';
import type { SubjectSpace } from './subject-space.ts';
import { truncatedSvd } from './truncated-svd.ts';

/** Any would do; one that stays makes the same texts give the same space. */
const SEED = 20_251_121;
const MOST_IN_ROW = 127;
const MOST_SCALE = 65_535;
/** So many terms are packed before others may have their turn. */
const SLICE = 1000;

/**
 * Learns from texts of one language what goes together; undefined when they are too few to learn from. A generator, so
 * that whoever runs it can let others have their turn between its steps.
 */
export function* fitSpace(texts: CountedTexts): Generator<void, SubjectSpace | undefined> {
  if (texts.size() < SUBJECT_SPACE.fewestTexts) return undefined;
  const { matrix, terms, rarities } = yield* texts.toMatrix();
  const { values, directions } = yield* truncatedSvd(matrix, SUBJECT_SPACE.dimensions, SEED);
  const strengths = values.map((value) => value ** SUBJECT_SPACE.strengthOfDimensions);
  return yield* pack(terms, rarities, directions, strengths);
}

/** In whole numbers; a term whose direction is too weak for the finest scale is left out. */
function* pack(
  terms: readonly string[],
  rarities: Float64Array,
  directions: Float32Array,
  strengths: Float64Array,
): Generator<void, SubjectSpace> {
  const dimensions = strengths.length;
  const valueAt = (row: number, dimension: number) =>
    (directions[row * dimensions + dimension] ?? 0) * (strengths[dimension] ?? 0) * (rarities[row] ?? 0);
  const largest = new Float64Array(terms.length);
  for (let row = 0; row < terms.length; row += 1) {
    if (row % SLICE === 0) yield;
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      largest[row] = Math.max(largest[row] ?? 0, Math.abs(valueAt(row, dimension)));
    }
  }
  const unit = largest.reduce((most, value) => Math.max(most, value), 0) / MOST_IN_ROW / MOST_SCALE;
  const kept = terms.flatMap((_, row) => ((largest[row] ?? 0) > unit ? row : []));
  const scales = Uint16Array.from(kept, (row) => Math.ceil((largest[row] ?? 0) / MOST_IN_ROW / unit));
  const rows = new Int8Array(kept.length * dimensions);
  for (const [index, row] of kept.entries()) {
    if (index % SLICE === 0) yield;
    const step = unit * (scales[index] ?? 0);
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      rows[index * dimensions + dimension] = Math.round(valueAt(row, dimension) / step);
    }
  }
  return { dimensions, terms: new Map(kept.map((row, index) => [terms[row] ?? '', index])), rows, scales };
}
