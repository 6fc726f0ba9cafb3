/** Times of one kind: half of them took no longer than `p50ms`, and 95 of 100 no longer than `p95ms`. */
export interface Times {
  readonly p50ms: number;
  readonly p95ms: number;
}

/** The smallest of the values that a share of them does not exceed; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** Milliseconds at their percentiles, to a tenth. */
export function timesOf(milliseconds: readonly number[]): Times {
  return { p50ms: tenth(percentile(milliseconds, 0.5)), p95ms: tenth(percentile(milliseconds, 0.95)) };
}

const tenth = (value: number): number => Number(value.toFixed(1));
