/** Two challenges by any key, and how alike they are. */
export type AlikePair = { one: string; other: string; likeness: number };

/**
 * Groups challenges that ask for nearly the same: the nearest first, two groups become one where any two in it are at
 * least alike. So a chain in which each is near to the next never becomes one group of what has nothing in common.
 * `pairs` are all that are alike; `near` is the likeness from which two are brought together. Keys in the order in which
 * they came in.
 */
export function groupAlike(pairs: readonly AlikePair[], near: number): string[][] {
  const alike = new Set(pairs.flatMap(({ one, other }) => [keyOf(one, other), keyOf(other, one)]));
  const groupOf = new Map<string, string[]>();
  const ofItself = (key: string) => groupOf.get(key) ?? [key];
  const nearest = pairs
    .filter(({ likeness }) => likeness >= near)
    .toSorted((a, b) => b.likeness - a.likeness || (keyOf(a.one, a.other) < keyOf(b.one, b.other) ? -1 : 1));
  for (const { one, other } of nearest) {
    const [first, second] = [ofItself(one), ofItself(other)];
    if (first === second) continue;
    if (!first.every((a) => second.every((b) => alike.has(keyOf(a, b))))) continue;
    const both = [...first, ...second];
    for (const key of both) groupOf.set(key, both);
  }
  return [...new Set(groupOf.values())];
}

const keyOf = (one: string, other: string): string => `${one} ${other}`;
