import type { Locale } from '#db/enums.ts';
import { csvOf } from '../events/csv.ts';
import type { ExportFormat } from './schemas.ts';

/** What is exported of one thing, by column; what is empty is left out. */
export type ExportRow<Column extends string = string> = Partial<Record<Column, ExportValue>>;
export type ExportValue = string | number | boolean | readonly string[];

/** What a spreadsheet in a language reads, or an object of JSON on each line. */
export function exportFile<Column extends string>(
  rows: readonly ExportRow<Column>[],
  columns: readonly Column[],
  { format, locale, nameOf }: { format: ExportFormat; locale: Locale; nameOf: (column: Column) => string },
): string {
  if (format === 'json') return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return csvOf(
    columns.map(nameOf),
    rows.map((row) => columns.map((column) => cellOf(row[column]))),
    { separator: locale === 'nl' ? ';' : ',' },
  );
}

function cellOf(value: ExportValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}
