import { describe, expect, it } from 'vitest';
import type { SparseMatrix } from '#search/matching/subjects/sparse-matrix.ts';
import { truncatedSvd } from '#search/matching/subjects/truncated-svd.ts';
import { randomNumbers } from '../made-up-pairs.ts';
import { run } from './run.ts';

/** A dense matrix as a sparse one. */
function sparse(rows: readonly (readonly number[])[]): SparseMatrix {
  const entries = rows.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])));
  let end = 0;
  const ends = entries.map((row) => (end += row.length));
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    starts: Uint32Array.from([0, ...ends]),
    at: Uint32Array.from(entries.flat(), ({ column }) => column),
    values: Float32Array.from(entries.flat(), ({ value }) => value),
  };
}

const svd = (matrix: SparseMatrix, wanted: number, seed = 1) =>
  run(truncatedSvd(matrix, wanted, seed)).result;
const rounded = (values: Iterable<number>) => Array.from(values, (value) => Math.round(value * 1000) / 1000);
const direction = (found: ReturnType<typeof svd>, index: number) =>
  found.directions.filter((_, at) => at % found.values.length === index);

describe('the truncated decomposition of a sparse matrix', () => {
  it('finds the singular values of a diagonal matrix, the largest first, and their axes', () => {
    const found = svd(
      sparse([
        [3, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 5, 0],
        [0, 0, 0, 2],
      ]),
      2,
    );
    expect(rounded(found.values)).toEqual([5, 3]);
    expect(rounded(direction(found, 0).map(Math.abs))).toEqual([0, 0, 1, 0]);
    expect(rounded(direction(found, 1).map(Math.abs))).toEqual([1, 0, 0, 0]);
  });

  it('knows the textbook case: [[3, 0], [4, 5]] has √45 and √5', () => {
    const found = svd(
      sparse([
        [3, 0],
        [4, 5],
      ]),
      2,
    );
    expect(rounded(found.values)).toEqual(rounded([Math.sqrt(45), Math.sqrt(5)]));
    expect(rounded(direction(found, 0).map(Math.abs))).toEqual(rounded([Math.SQRT1_2, Math.SQRT1_2]));
  });

  it('finds no more than there is: rows that repeat each other have one direction', () => {
    const found = svd(
      sparse([
        [1, 2, 2],
        [2, 4, 4],
        [3, 6, 6],
      ]),
      3,
    );
    expect(rounded(found.values)).toEqual(rounded([Math.sqrt(14 * 9)]));
    expect(rounded(direction(found, 0).map(Math.abs))).toEqual(rounded([1 / 3, 2 / 3, 2 / 3]));
    expect(svd(sparse([[0, 0]]), 2).values).toHaveLength(0);
  });

  it('recovers the plane in which a large matrix lies, under some noise', () => {
    const random = randomNumbers(3);
    const one = Array.from({ length: 60 }, () => random() - 0.5);
    const other = Array.from({ length: 60 }, () => random() - 0.5);
    const rows = Array.from({ length: 400 }, () => {
      const [a, b] = [random() - 0.5, random() - 0.5];
      return one.map((value, column) => a * value + b * (other[column] ?? 0) + (random() - 0.5) * 0.01);
    });
    const found = svd(sparse(rows), 2);
    for (const wanted of [one, other]) {
      const length = Math.hypot(...wanted);
      const along = [0, 1].map((index) =>
        direction(found, index).reduce((sum, value, column) => sum + value * (wanted[column] ?? 0), 0),
      );
      expect(Math.hypot(...along) / length).toBeGreaterThan(0.999);
    }
  });

  it('gives the same for the same seed, pausing on the way', () => {
    const random = randomNumbers(5);
    const matrix = sparse(
      Array.from({ length: 600 }, () => Array.from({ length: 40 }, () => (random() < 0.2 ? random() : 0))),
    );
    expect(svd(matrix, 5, 7)).toEqual(svd(matrix, 5, 7));
    expect(rounded(svd(matrix, 5, 8).values.slice(0, 1))).toEqual(
      rounded(svd(matrix, 5, 7).values.slice(0, 1)),
    );
    expect(run(truncatedSvd(matrix, 5, 7)).pauses).toBeGreaterThan(20);
  });
});
