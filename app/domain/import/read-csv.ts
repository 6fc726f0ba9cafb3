import { fromSpreadsheet } from '../events/csv.ts';
import { CsvScanner, type CsvRecord } from './csv-scanner.ts';
import type { Found } from './raw-row.ts';

const SEPARATORS = [',', ';', '\t'] as const;
/** A first line with which spreadsheets tell each other the separator, and what it is read as. */
const SEPARATOR_LINE = /^sep=(.)$/;
const SEPARATOR_CELL = 'sep=';
/** As far as the separator is looked for in a header that has no line end. */
const LONGEST_HEADER = 20_000;

/**
 * The rows of a CSV file. The first record names the columns; the separator is a comma, a semicolon (as Dutch
 * spreadsheets write it) or a tab, whichever the first line has most of. Empty lines are left out.
 */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<Found> {
  let names: readonly string[] | undefined;
  let scanner: CsvScanner | undefined;
  const told = (record: CsvRecord): Found | undefined => {
    if ('code' in record) {
      const column = record.cell === null ? null : (names?.[record.cell] ?? null);
      return { kind: 'problem', problem: { line: record.line, column, code: record.code } };
    }
    if (names) return rowOf(record, names);
    if (record.cells[0] === SEPARATOR_CELL) return undefined;
    names = record.cells.map((cell) => cell.trim());
    return { kind: 'columns', line: record.line, names };
  };
  for await (const piece of startingWithHeader(text)) {
    scanner ??= new CsvScanner(separatorOf(piece));
    for (const record of scanner.push(piece)) {
      const found = told(record);
      if (found) yield found;
    }
  }
  for (const record of scanner?.end() ?? []) {
    const found = told(record);
    if (found) yield found;
  }
}

/** The same text, of which the first piece holds the whole first line. */
async function* startingWithHeader(text: AsyncIterable<string>): AsyncGenerator<string> {
  let start: string | undefined = '';
  for await (const piece of text) {
    if (start === undefined) {
      yield piece;
      continue;
    }
    start += piece;
    if (!/[\r\n]/.test(start.trimStart()) && start.length < LONGEST_HEADER) continue;
    yield start;
    start = undefined;
  }
  if (start !== undefined) yield start;
}

/** Whichever separator the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const [first = ''] = text.trimStart().split(/\r?\n|\r/, 1);
  const [, told] = SEPARATOR_LINE.exec(first) ?? [];
  if (told !== undefined) return told;
  const plain = first.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => ({ separator, count: plain.split(separator).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}

function rowOf({ line, cells }: { line: number; cells: readonly string[] }, names: readonly string[]): Found {
  const extra = cells.slice(names.length).findIndex((cell) => cell.trim() !== '');
  if (extra !== -1) {
    return { kind: 'problem', problem: { line, column: null, code: `more_cells:${String(names.length)}` } };
  }
  const values = new Map<string, unknown>();
  for (const [index, name] of names.entries()) {
    const cell = cells[index];
    if (name !== '' && cell !== undefined && !values.has(name)) values.set(name, fromSpreadsheet(cell));
  }
  return { kind: 'row', row: { line, values } };
}
