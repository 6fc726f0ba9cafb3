import { eigenOf } from './eigen.ts';
import { gramOf, makeOrthonormal } from './orthonormal.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { times, turnedTimes, type SparseMatrix } from './sparse-matrix.ts';

/** The largest singular values of a matrix and of each the direction among its columns. */
export interface TruncatedSvd {
  /** Largest first; fewer than were asked for when the matrix has no more. */
  readonly values: Float64Array;
  /** Per column of the matrix its coordinates: as many numbers as there are values. */
  readonly directions: Float32Array;
}

/** Directions beyond those wanted, so that the last ones come out well. */
const OVERSAMPLING = 10;
/** Rounds in which the weak directions fade; text has singular values that lie close together. */
const ROUNDS = 4;
/** Below this share of the first singular value there is only rounding. */
const NOTHING = 1e-5;

/**
 * The first `wanted` singular values and right singular vectors of a sparse matrix, by the randomised subspace iteration
 * of Halko, Martinsson and Tropp (SIAM Review 53, 2011, algorithm 4.4). The same seed gives the same answer. A generator, so that
 * whoever runs it can let others have their turn between its steps.
 */
export function* truncatedSvd(
  matrix: SparseMatrix,
  wanted: number,
  seed: number,
): Generator<void, TruncatedSvd> {
  const width = Math.min(wanted + OVERSAMPLING, matrix.rows, matrix.columns);
  let basis = yield* times(matrix, chances(matrix.columns * width, seed), width);
  yield* makeOrthonormal(basis, width);
  for (let round = 0; round < ROUNDS; round += 1) {
    basis = yield* times(matrix, yield* turnedTimes(matrix, basis, width), width);
    yield* makeOrthonormal(basis, width);
  }
  const seen = yield* turnedTimes(matrix, basis, width);
  const { values, vectors } = yield* eigenOf(yield* gramOf(seen, width), width);
  const singular = values.map((value) => Math.sqrt(Math.max(0, value)));
  const found = singular.filter((value) => value > NOTHING * (singular[0] ?? 0)).slice(0, wanted);
  return { values: found, directions: yield* directionsOf(seen, width, vectors, found) };
}

function chances(length: number, seed: number): Float32Array {
  const next = seededNumbers(seed);
  return Float32Array.from({ length }, next);
}

function* directionsOf(
  seen: Float32Array,
  width: number,
  vectors: Float64Array,
  values: Float64Array,
): Generator<void, Float32Array> {
  const columns = width === 0 ? 0 : seen.length / width;
  const directions = new Float32Array(columns * values.length);
  for (let column = 0; column < columns; column += 1) {
    if (column % 1000 === 0) yield;
    for (let index = 0; index < values.length; index += 1) {
      let sum = 0;
      for (let inner = 0; inner < width; inner += 1) {
        sum += (seen[column * width + inner] ?? 0) * (vectors[inner * width + index] ?? 0);
      }
      directions[column * values.length + index] = sum / (values[index] ?? 1);
    }
  }
  return directions;
}
