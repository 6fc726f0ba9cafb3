/** A matrix of which most is 0: of each row the columns that have a value, and the values. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins in `at` and `values`, and after the last one where it ends. */
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
  readonly values: Float32Array;
}

/** So many rows are multiplied before others may have their turn. */
const SLICE = 250;

/** The matrix times `right`, a dense one of `width` columns, row by row; pauses between slices. */
export function* times(
  matrix: SparseMatrix,
  right: Float32Array,
  width: number,
): Generator<void, Float32Array> {
  const product = new Float32Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row += 1) {
    if (row % SLICE === 0) yield;
    const own = product.subarray(row * width, (row + 1) * width);
    for (let entry = start(matrix, row); entry < start(matrix, row + 1); entry += 1) {
      addTo(own, right, (matrix.at[entry] ?? 0) * width, matrix.values[entry] ?? 0);
    }
  }
  return product;
}

/** The matrix, turned over, times `right`. */
export function* turnedTimes(
  matrix: SparseMatrix,
  right: Float32Array,
  width: number,
): Generator<void, Float32Array> {
  const product = new Float32Array(matrix.columns * width);
  for (let row = 0; row < matrix.rows; row += 1) {
    if (row % SLICE === 0) yield;
    for (let entry = start(matrix, row); entry < start(matrix, row + 1); entry += 1) {
      const column = matrix.at[entry] ?? 0;
      const own = product.subarray(column * width, (column + 1) * width);
      addTo(own, right, row * width, matrix.values[entry] ?? 0);
    }
  }
  return product;
}

const start = ({ starts }: SparseMatrix, row: number): number => starts[row] ?? 0;

function addTo(sums: Float32Array, from: Float32Array, offset: number, weight: number): void {
  for (let index = 0; index < sums.length; index += 1) {
    sums[index] = (sums[index] ?? 0) + weight * (from[offset + index] ?? 0);
  }
}
