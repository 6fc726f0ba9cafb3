/** A run of a text that stayed, came or went. */
export type DiffRun = { kind: 'same' | 'inserted' | 'deleted'; text: string };

/** Beyond so many changes two texts are no longer compared: all of it went, all of it came. */
const MOST_CHANGES = 1000;

/**
 * What changed from one text to another, by word: the shortest script of insertions and deletions (Myers, "An O(ND)
 * difference algorithm and its variations", 1986).
 */
export function diffWords(before: string, after: string): DiffRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const same = (words: readonly string[]) => words.map((text): DiffRun => ({ kind: 'same', text }));
  return joined([
    ...same(a.slice(0, start)),
    ...diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...same(a.slice(a.length - end)),
  ]);
}

function wordsOf(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? [];
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffRun[] {
  const trace = findPath(a, b);
  if (trace) return walkBack(a, b, trace);
  return [
    ...a.map((text): DiffRun => ({ kind: 'deleted', text })),
    ...b.map((text): DiffRun => ({ kind: 'inserted', text })),
  ];
}

/** How far each diagonal comes (x in `a`) after 0, 1, 2 … changes, until the end; undefined when there are too many. */
function findPath(a: readonly string[], b: readonly string[]): Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  let reached = new Map([[1, 0]]);
  for (let changes = 0; changes <= Math.min(MOST_CHANGES, a.length + b.length); changes += 1) {
    const next = new Map<number, number>();
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = nextX(reached, diagonal, changes);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next.set(diagonal, x);
      if (x >= a.length && x - diagonal >= b.length) return [...trace, next];
    }
    trace.push(next);
    reached = next;
  }
  return undefined;
}

/** Where a diagonal is entered: by an insertion from the one above, or a deletion from the one below. */
function nextX(reached: ReadonlyMap<number, number>, diagonal: number, changes: number): number {
  return isInsertion(reached, diagonal, changes)
    ? (reached.get(diagonal + 1) ?? 0)
    : (reached.get(diagonal - 1) ?? 0) + 1;
}

function isInsertion(reached: ReadonlyMap<number, number>, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true;
  if (diagonal === changes) return false;
  return (reached.get(diagonal - 1) ?? 0) < (reached.get(diagonal + 1) ?? 0);
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let [x, y] = [a.length, b.length];
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const reached = changes === 0 ? new Map([[1, 0]]) : (trace[changes - 1] ?? new Map<number, number>());
    const diagonal = x - y;
    const inserts = isInsertion(reached, diagonal, changes);
    const fromX = reached.get(diagonal + (inserts ? 1 : -1)) ?? 0;
    const fromY = fromX - (diagonal + (inserts ? 1 : -1));
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0) && a[x - 1] === b[y - 1]) {
      x -= 1;
      y -= 1;
      runs.push({ kind: 'same', text: a[x] ?? '' });
    }
    if (changes === 0) break;
    if (inserts) {
      y -= 1;
      runs.push({ kind: 'inserted', text: b[y] ?? '' });
    } else {
      x -= 1;
      runs.push({ kind: 'deleted', text: a[x] ?? '' });
    }
  }
  return runs.reverse();
}

/**
 * Neighbours of a kind as one run, and between what stayed first all that went and then all that came. A space between
 * two changes belongs to both, so that a phrase that was replaced reads as a phrase.
 */
function joined(runs: readonly DiffRun[]): DiffRun[] {
  const result: DiffRun[] = [];
  let [deleted, inserted] = ['', ''];
  const flush = () => {
    if (deleted !== '') result.push({ kind: 'deleted', text: deleted });
    if (inserted !== '') result.push({ kind: 'inserted', text: inserted });
    [deleted, inserted] = ['', ''];
  };
  for (const [index, run] of runs.entries()) {
    const isBetween = run.text === ' ' && deleted + inserted !== '' && runs[index + 1]?.kind !== 'same';
    if (run.kind === 'same' && isBetween && runs[index + 1] !== undefined) {
      deleted += run.text;
      inserted += run.text;
    } else if (run.kind === 'deleted') deleted += run.text;
    else if (run.kind === 'inserted') inserted += run.text;
    else {
      flush();
      const last = result.at(-1);
      if (last?.kind === 'same') last.text += run.text;
      else result.push({ ...run });
    }
  }
  flush();
  return result;
}
