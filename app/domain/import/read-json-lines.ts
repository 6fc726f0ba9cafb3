import { LONGEST, type Found } from './raw-row.ts';

/** The rows of JSON Lines: one object per line. Empty lines are left out; a line that is too long is not kept. */
export async function* readJsonLines(text: AsyncIterable<string>): AsyncGenerator<Found> {
  let line = 1;
  let kept = '';
  let isTooLong = false;
  const add = (piece: string) => {
    isTooLong ||= kept.length + piece.length > LONGEST.line;
    kept = isTooLong ? '' : kept + piece;
  };
  const turn = (isWhole: boolean): Found | undefined => {
    const found = isTooLong
      ? problemAt(line, `line_too_long:${String(LONGEST.line)}`)
      : rowOf(kept, line, isWhole);
    kept = '';
    isTooLong = false;
    line += 1;
    return found;
  };
  for await (const piece of text) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      add(piece.slice(start, end));
      start = end + 1;
      const found = turn(true);
      if (found) yield found;
    }
    add(piece.slice(start));
  }
  const last = turn(false);
  if (last) yield last;
}

function rowOf(text: string, line: number, isWhole: boolean): Found | undefined {
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What a download that broke off leaves behind.
    return problemAt(line, isWhole || text.trimEnd().endsWith('}') ? 'json' : 'json_cut');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problemAt(line, 'json_object');
  return { kind: 'row', row: { line, values: new Map(Object.entries(value)) } };
}

function problemAt(
  line: number,
  code: 'json' | 'json_cut' | 'json_object' | `line_too_long:${string}`,
): Found {
  return { kind: 'problem', problem: { line, column: null, code } };
}
