/** A row of a CSV file by its header's names, with the line it starts on (1-based). */
export type CsvRow = { line: number; values: Record<string, string> };

/** The text is no CSV; `line` says where. */
export class MalformedCsv extends Error {
  override readonly name = 'MalformedCsv';
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
  }
}

/**
 * Reads CSV as RFC 4180 describes it: quotes, doubled quotes, line breaks inside quotes. The first line names the
 * columns; its separator is a comma or, as Dutch spreadsheets write it, a semicolon. Empty lines are left out.
 */
export function parseCsv(text: string): CsvRow[] {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const [header, ...records] = readRecords(content, separatorOf(content));
  if (!header) return [];
  const names = header.cells.map((cell) => cell.trim());
  return records.map(({ line, cells }) => {
    if (cells.length > names.length)
      throw new MalformedCsv(line, `more than ${String(names.length)} columns`);
    return { line, values: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])) };
  });
}

function separatorOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  return first.split(';').length > first.split(',').length ? ';' : ',';
}

type CsvRecord = { line: number; cells: string[] };

function readRecords(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = line;
    const cells: string[] = [];
    let isOpen = true;
    while (isOpen) {
      const cell = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at, separator);
      cells.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      isOpen = text[at] === separator;
      if (isOpen) at += 1;
    }
    if (text[at] === '\r') at += 1;
    if (at < text.length && text[at] !== '\n') throw new MalformedCsv(line, 'text after a closing quote');
    at += 1;
    line += 1;
    if (cells.length > 1 || cells[0] !== '') records.push({ line: start, cells });
  }
  return records;
}

function plainCell(text: string, start: number, separator: string) {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  const stop = text[end] === '\n' && text[end - 1] === '\r' && end > start ? end - 1 : end;
  return { value: text.slice(start, stop), end: stop, breaks: 0 };
}

function quotedCell(text: string, start: number, line: number) {
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new MalformedCsv(line, 'a quote is not closed');
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      return { value, end: quote + 1, breaks: value.split('\n').length - 1 };
    }
    value += '"';
    at = quote + 2;
  }
}
