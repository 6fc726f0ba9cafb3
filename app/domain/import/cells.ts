import type { ProblemCode } from '#app/i18n/import-problems.ts';
import { columnOf, type Column } from './columns.ts';
import type { RawRow } from './raw-row.ts';
import { plainWord, type Vocabulary } from './vocabulary.ts';

/** Columns that take several values; in CSV they stand in one cell, parted by commas, semicolons, bars or lines. */
const MANY: readonly Column[] = [
  'keywords',
  'secondary_areas',
  'sub_technologies',
  'domains',
  'preferred_provinces',
  'partner_kinds',
  'cooperation',
];
const PARTED = /[,;|\n]/;
/** As much of a value as a message shows. */
const SHOWN = 60;

/** The cells of a row by column, each with the name under which the file has it. Faults are told to `report`. */
export class Cells {
  private readonly texts = new Map<Column, string>();
  private readonly lists = new Map<Column, readonly string[]>();
  private readonly unread = new Set<Column>();
  private readonly names = new Map<Column, string>();

  constructor(
    row: RawRow,
    private readonly vocabulary: Vocabulary,
    private readonly report: (column: string | null, code: ProblemCode) => void,
  ) {
    for (const [name, value] of row.values) {
      const column = columnOf(name);
      if (column === null || column === 'unknown' || this.names.has(column)) continue;
      this.take(column, name, value);
    }
  }

  /** The name of a column as the file has it, for what is wrong in it. */
  nameOf(column: Column): string {
    return this.names.get(column) ?? column;
  }

  /** Whether the file has this column, also where it is empty. */
  has(column: Column): boolean {
    return this.names.has(column);
  }

  /** Tells what is wrong in a column; of a cell that could not be read, that is all. */
  blame(column: Column, code: ProblemCode): void {
    if (!this.unread.has(column)) this.report(this.nameOf(column), code);
  }

  /** The text of a cell, or undefined when it is empty. */
  text(column: Column): string | undefined {
    return this.texts.get(column);
  }

  /** The parts of a cell with several values. */
  list(column: Column): readonly string[] {
    return this.lists.get(column) ?? [];
  }

  /** The code that the word in a cell stands for; undefined when it is empty or stands for none. */
  code(column: Column): string | undefined {
    const text = this.texts.get(column);
    return text === undefined ? undefined : this.codeOf(column, text);
  }

  /** The codes that the words in a cell stand for. A cell that is one word as a whole is that one. */
  codes(column: Column): string[] {
    const whole = this.texts.get(column);
    const one = whole === undefined ? undefined : this.vocabulary.get(column)?.get(plainWord(whole));
    if (one !== undefined) return [one];
    return this.list(column).flatMap((part) => this.codeOf(column, part) ?? []);
  }

  private codeOf(column: Column, word: string): string | undefined {
    const code = this.vocabulary.get(column)?.get(plainWord(word));
    if (code === undefined) this.blame(column, `not_on_list:${word.slice(0, SHOWN)}`);
    return code;
  }

  private take(column: Column, name: string, value: unknown): void {
    this.names.set(column, name);
    const many = MANY.includes(column);
    const parts = many && Array.isArray(value) ? value.map(textOf) : [textOf(value)];
    const texts = parts.map((part) => part?.trim() ?? '').filter((part) => part !== '');
    const fault = parts.includes(undefined)
      ? 'format'
      : texts.map(faultOf).find((code) => code !== undefined);
    if (fault) {
      this.report(name, fault);
      this.unread.add(column);
      return;
    }
    if (texts.length === 0) return;
    this.texts.set(column, texts.join(', '));
    if (!many) return;
    const listed = texts.flatMap((text) => text.split(PARTED)).map((part) => part.trim());
    this.lists.set(
      column,
      [...new Set(listed)].filter((part) => part !== ''),
    );
  }
}

/** A value as text, an empty one for nothing; undefined for what is neither text, number nor yes or no. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

function faultOf(text: string): ProblemCode | undefined {
  if (text.includes('\0')) return 'null_character';
  return /\p{Surrogate}/u.test(text) ? 'half_character' : undefined;
}
