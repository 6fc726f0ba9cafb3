/** One part of a score. */
export interface ScorePart {
  /** Unique within the score, for instance the code of the feature. */
  key: string;
  /** In the reader's language. */
  label: string;
  /** Points that this part adds to the total; at least 0. */
  points: number;
  /** The most points this part could have added; shown as "12 / 20". */
  max?: number | undefined;
}

/**
 * Whole points per part that add up to the rounded total, by largest remainder: what a reader sees must sum to what
 * it says. When the parts do not sum to the total (a cap, a calibration), they are scaled to it.
 */
export function wholePoints(total: number, parts: readonly ScorePart[]): number[] {
  const sum = parts.reduce((points, part) => points + part.points, 0);
  if (sum <= 0) return parts.map(() => 0);
  const target = Math.round(total);
  const exact = parts.map((part) => (part.points / sum) * target);
  const whole = exact.map(Math.floor);
  const missing = target - whole.reduce((points, value) => points + value, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
