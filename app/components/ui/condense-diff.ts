import type { DiffRun } from './word-diff.ts';

/** Shorter stretches are not worth leaving out. */
const LEAST_LEFT_OUT = 80;

/** The same changes with of what stayed no more than so many characters around each, cut between words. */
export function condense(runs: readonly DiffRun[], around: number): DiffRun[] {
  return runs.map((run, index) => {
    if (run.kind !== 'same') return run;
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    const kept = (isFirst ? 0 : around) + (isLast ? 0 : around);
    if (run.text.length < kept + LEAST_LEFT_OUT) return run;
    const head = isFirst ? '' : `${headOf(run.text, around)} `;
    const tail = isLast ? '' : ` ${tailOf(run.text, around)}`;
    return { kind: 'same', text: `${head}…${tail}` };
  });
}

function headOf(text: string, length: number): string {
  const end = text.lastIndexOf(' ', length);
  return text.slice(0, end > 0 ? end : length);
}

function tailOf(text: string, length: number): string {
  const start = text.indexOf(' ', text.length - length);
  return text.slice(start >= 0 ? start + 1 : text.length - length);
}
