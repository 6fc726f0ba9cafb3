/** So many rows are done before others may have their turn. */
const SLICE = 2000;
/** Below this share of the longest column a column is the others over again. */
const NOTHING = 1e-6;

/**
 * All products of two columns of a dense matrix of `width` columns with each other; pauses between slices. The lower
 * half is filled.
 */
export function* gramOf(matrix: Float32Array, width: number): Generator<void, Float64Array> {
  const gram = new Float64Array(width * width);
  for (let row = 0; row * width < matrix.length; row += 1) {
    if (row % SLICE === 0) yield;
    const own = matrix.subarray(row * width, (row + 1) * width);
    for (let column = 0; column < width; column += 1) {
      const value = own[column] ?? 0;
      if (value === 0) continue;
      for (let other = 0; other <= column; other += 1) {
        gram[column * width + other] = (gram[column * width + other] ?? 0) + value * (own[other] ?? 0);
      }
    }
  }
  return gram;
}

/**
 * Makes the columns of a dense matrix stand square on each other, each of length 1, in place: by Cholesky of their
 * products, twice, for the first leaves rounding behind. A column that adds nothing to those before it becomes 0.
 */
export function* makeOrthonormal(matrix: Float32Array, width: number): Generator<void, void> {
  for (let round = 0; round < 2; round += 1) {
    const factor = choleskyOf(yield* gramOf(matrix, width), width);
    for (let row = 0; row * width < matrix.length; row += 1) {
      if (row % SLICE === 0) yield;
      solveRow(matrix.subarray(row * width, (row + 1) * width), factor, width);
    }
  }
}

/** The lower triangle of which the square is `gram`; 0 on its diagonal for a column that adds nothing. */
function choleskyOf(gram: Float64Array, width: number): Float64Array {
  const factor = new Float64Array(width * width);
  const longest = Math.max(...Array.from({ length: width }, (_, index) => gram[index * width + index] ?? 0));
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = gram[row * width + column] ?? 0;
      for (let index = 0; index < column; index += 1) {
        rest -= (factor[row * width + index] ?? 0) * (factor[column * width + index] ?? 0);
      }
      if (row === column) factor[row * width + row] = rest > NOTHING ** 2 * longest ? Math.sqrt(rest) : 0;
      else {
        const diagonal = factor[column * width + column] ?? 0;
        factor[row * width + column] = diagonal === 0 ? 0 : rest / diagonal;
      }
    }
  }
  return factor;
}

/** One row times the inverse of the factor, turned over. */
function solveRow(row: Float32Array, factor: Float64Array, width: number): void {
  for (let column = 0; column < width; column += 1) {
    let rest = row[column] ?? 0;
    for (let index = 0; index < column; index += 1) {
      rest -= (row[index] ?? 0) * (factor[column * width + index] ?? 0);
    }
    const diagonal = factor[column * width + column] ?? 0;
    row[column] = diagonal === 0 ? 0 : rest / diagonal;
  }
}
