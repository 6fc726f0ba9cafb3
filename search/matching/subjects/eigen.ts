/** Eigenvalues, largest first, and of each its vector: column `index` of a square matrix, row by row. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const MOST_ROUNDS = 60;
const PRECISION = 1e-12;

/**
 * Eigenvalues and vectors of a symmetric matrix of which the lower half is read, by the rotations of Jacobi; pauses between
 * rounds.
 */
export function* eigenOf(symmetric: Float64Array, width: number): Generator<void, Eigen> {
  const matrix = new Float64Array(width * width);
  const vectors = new Float64Array(width * width);
  for (let row = 0; row < width; row += 1) {
    vectors[row * width + row] = 1;
    for (let column = 0; column <= row; column += 1) {
      const value = symmetric[row * width + column] ?? 0;
      matrix[row * width + column] = value;
      matrix[column * width + row] = value;
    }
  }
  for (let round = 0; round < MOST_ROUNDS && !isDiagonal(matrix, width); round += 1) {
    yield;
    for (let one = 0; one < width; one += 1) {
      for (let other = one + 1; other < width; other += 1) rotate(matrix, vectors, width, one, other);
    }
  }
  return sorted(matrix, vectors, width);
}

function isDiagonal(matrix: Float64Array, width: number): boolean {
  let beside = 0;
  let all = 0;
  matrix.forEach((value, index) => {
    all += value ** 2;
    if (Math.floor(index / width) !== index % width) beside += value ** 2;
  });
  return beside <= PRECISION ** 2 * all;
}

/** Turns the plane of two columns so that their product becomes 0. */
function rotate(
  matrix: Float64Array,
  vectors: Float64Array,
  width: number,
  one: number,
  other: number,
): void {
  const beside = matrix[one * width + other] ?? 0;
  if (beside === 0) return;
  const half = ((matrix[other * width + other] ?? 0) - (matrix[one * width + one] ?? 0)) / (2 * beside);
  const tangent = (half >= 0 ? 1 : -1) / (Math.abs(half) + Math.sqrt(half ** 2 + 1));
  const cosine = 1 / Math.sqrt(tangent ** 2 + 1);
  const sine = tangent * cosine;
  for (let index = 0; index < width; index += 1) {
    turn(matrix, index * width + one, index * width + other, cosine, sine);
  }
  for (let index = 0; index < width; index += 1) {
    turn(matrix, one * width + index, other * width + index, cosine, sine);
    turn(vectors, index * width + one, index * width + other, cosine, sine);
  }
}

function turn(matrix: Float64Array, one: number, other: number, cosine: number, sine: number): void {
  const [first, second] = [matrix[one] ?? 0, matrix[other] ?? 0];
  matrix[one] = cosine * first - sine * second;
  matrix[other] = sine * first + cosine * second;
}

function sorted(matrix: Float64Array, vectors: Float64Array, width: number): Eigen {
  const values = Float64Array.from({ length: width }, (_, index) => matrix[index * width + index] ?? 0);
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  return {
    values: Float64Array.from(order, (index) => values[index] ?? 0),
    vectors: Float64Array.from(vectors, (_, index) => {
      const row = Math.floor(index / width);
      return vectors[row * width + (order[index % width] ?? 0)] ?? 0;
    }),
  };
}
