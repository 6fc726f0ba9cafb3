import type { ProblemCode } from '#app/i18n/import-problems.ts';
import { LONGEST } from './raw-row.ts';

/** A record of a CSV file with the line on which it begins, or what is wrong with it and where. */
export type CsvRecord =
  { line: number; cells: readonly string[] } | { line: number; code: ProblemCode; cell: number | null };

/** More cells than any table of ours has; what comes after them is not kept. */
const MOST_CELLS = 500;

/** Where in a record the scanner is. `lost`: after a broken quote, until the line ends. */
type State = 'cell' | 'plain' | 'quoted' | 'after_quote' | 'lost';

/**
 * Takes CSV apart as RFC 4180 describes it, in pieces as they come: quotes, doubled quotes, line ends inside quotes,
 * lines that end in LF, CRLF or CR. A record that is broken or too long is named and the next one is read; of a cell
 * that is too long nothing is kept, so that memory stays flat. (csv-parse 7 was tried: told to pass over records with
 * errors it drops the good one after a record that is too long, and names the line on which a quote should have closed.)
 */
export class CsvScanner {
  private state: State = 'cell';
  private line = 1;
  /** After a CR: a line feed that follows belongs to the same line end. */
  private isAfterReturn = false;
  private recordLine = 1;
  private quoteLine = 1;
  private cells: string[] = [];
  private cell = '';
  private code: ProblemCode | undefined;
  private codeCell: number | null = null;

  constructor(private readonly separator: string) {}

  /** The records that a piece of the file completes. */
  push(text: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < text.length) {
      const character = text[at] ?? '';
      if (this.isAfterReturn) {
        this.isAfterReturn = false;
        if (character === '\n') {
          if (this.state === 'quoted') this.keep('\n');
          at += 1;
          continue;
        }
      }
      const run = this.endOfRun(text, at);
      if (run > at) {
        if (this.state !== 'lost') this.keep(text.slice(at, run));
        at = run;
        continue;
      }
      at += 1;
      this.take(character, records);
    }
    return records;
  }

  /** What is left when the file ends. */
  end(): CsvRecord[] {
    const records: CsvRecord[] = [];
    if (this.state === 'quoted') {
      records.push({ line: this.quoteLine, code: 'unclosed_quote', cell: this.cells.length });
      return records;
    }
    if (this.cells.length > 0 || this.cell !== '' || this.code !== undefined || this.state === 'after_quote')
      this.endRecord(records);
    return records;
  }

  /** The end of a run of characters that mean nothing but themselves here; `at` when the first means something. */
  private endOfRun(text: string, at: number): number {
    if (this.state === 'cell' || this.state === 'after_quote') return at;
    let end = at;
    for (; end < text.length; end += 1) {
      const character = text[end];
      if (character === '\n' || character === '\r') break;
      if (
        this.state === 'quoted' ? character === '"' : this.state === 'plain' && character === this.separator
      )
        break;
    }
    if (end > at) return end;
    return at;
  }

  private take(character: string, records: CsvRecord[]): void {
    if (character === '\n' || character === '\r') {
      this.isAfterReturn = character === '\r';
      this.line += 1;
      if (this.state === 'quoted') this.keep(character);
      else this.endRecord(records);
      return;
    }
    switch (this.state) {
      case 'cell':
        if (character === '"') {
          this.state = 'quoted';
          this.quoteLine = this.line;
        } else if (character === this.separator) {
          this.endCell();
        } else {
          this.state = 'plain';
          this.keep(character);
        }
        return;
      case 'plain':
        this.endCell();
        return;
      case 'quoted':
        this.state = 'after_quote';
        return;
      case 'after_quote':
        if (character === '"') {
          this.keep('"');
          this.state = 'quoted';
        } else if (character === this.separator) {
          this.endCell();
        } else if (character !== ' ') {
          this.blame(`after_quote:${String(this.line)}`);
          this.recordLine = this.quoteLine;
          this.state = 'lost';
        }
        return;
      case 'lost':
        return;
    }
  }

  private keep(piece: string): void {
    if (this.code !== undefined) return;
    if (this.cell.length + piece.length > LONGEST.cell) {
      this.blame(`cell_too_long:${String(LONGEST.cell)}`);
      return;
    }
    this.cell += piece;
  }

  /** The first fault of a record is the one that is told; nothing of the record is kept from there on. */
  private blame(code: ProblemCode): void {
    if (this.code === undefined) this.codeCell = this.cells.length;
    this.code ??= code;
    this.cell = '';
  }

  private endCell(): void {
    if (this.cells.length < MOST_CELLS) this.cells.push(this.cell);
    this.cell = '';
    this.state = 'cell';
  }

  private endRecord(records: CsvRecord[]): void {
    const { code, codeCell } = this;
    this.endCell();
    if (code !== undefined) records.push({ line: this.recordLine, code, cell: codeCell });
    else if (this.cells.length > 1 || this.cells[0] !== '')
      records.push({ line: this.recordLine, cells: this.cells });
    this.cells = [];
    this.code = undefined;
    this.codeCell = null;
    this.recordLine = this.line;
  }
}
