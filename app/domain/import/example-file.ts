import type { Locale } from '#db/enums.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { csvOf } from '../events/csv.ts';
import { COLUMNS } from './columns.ts';

/** A file to begin with: all columns under their names in a language, and some rows, as spreadsheets there open it. */
export function exampleFile(locale: Locale): string {
  const { names, examples } = messagesIn(locale).importColumns;
  return csvOf(
    COLUMNS.map((column) => names[column]),
    examples.map((row) => COLUMNS.map((column) => row[column] ?? '')),
    { separator: locale === 'nl' ? ';' : ',' },
  );
}
