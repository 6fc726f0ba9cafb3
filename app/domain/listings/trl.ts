/** Technology readiness levels from `min` up to and including `max`. */
export type TrlRange = { readonly min: number; readonly max: number };

/** Steps from a wanted window to where a capability is, below or above it; 0 where they overlap. */
export function stepsOutside(wanted: TrlRange, offered: TrlRange): number {
  return Math.max(0, wanted.min - offered.max, offered.min - wanted.max);
}

/** The range of a row, of which one end alone is both; undefined when it names none. */
export function trlRangeOf(row: { trlMin: number | null; trlMax: number | null }): TrlRange | undefined {
  const min = row.trlMin ?? row.trlMax;
  const max = row.trlMax ?? row.trlMin;
  return min === null || max === null ? undefined : { min, max };
}
