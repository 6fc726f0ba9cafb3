/**
 * Whole numbers that add up to the rounded sum, by largest remainder, so that the parts shown always make the
 * score shown and a higher exact sum never shows a lower score.
 */
export function roundParts(exact: readonly number[]): number[] {
  const floors = exact.map(Math.floor);
  const sum = exact.reduce((total, part) => total + part, 0);
  let missing = Math.round(sum) - floors.reduce((total, part) => total + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    floors[index] = (floors[index] ?? 0) + 1;
    missing -= 1;
  }
  return floors;
}
