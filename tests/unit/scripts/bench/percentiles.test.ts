import { describe, expect, it } from 'vitest';
import { percentile, timesOf } from '#scripts/bench/percentiles.ts';

describe('percentiles', () => {
  it('are values that came up, in whatever order they came', () => {
    const shuffled = [5, 1, 4, 2, 3];
    expect([0.2, 0.5, 0.95, 1].map((share) => percentile(shuffled, share))).toEqual([1, 3, 5, 5]);
    expect(shuffled).toEqual([5, 1, 4, 2, 3]);
  });

  it('of times are told to a tenth of a millisecond', () => {
    expect(timesOf([1.04, 2.06])).toEqual({ p50ms: 1, p95ms: 2.1 });
  });

  it('of nothing are 0', () => {
    expect(timesOf([])).toEqual({ p50ms: 0, p95ms: 0 });
  });
});
