import type { Locale } from '#db/enums.ts';
import { problemText } from '#app/i18n/import-problems.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { csvOf } from '../events/csv.ts';
import { OUTCOMES, ROW_KINDS, type ImportReport } from './import-report.ts';
import { GAPS } from './import-row.ts';
import type { Problem } from './raw-row.ts';

/**
 * The report of an import as CSV, as spreadsheets open it in a language: first the lines to mend, then those that were
 * left alone, then the counts.
 */
export function reportFile(report: ImportReport, locale: Locale): string {
  const messages = messagesIn(locale);
  const { imports } = messages;
  const linesOf = (problems: readonly Problem[], outcome: string) =>
    problems.map(({ line, column, code }) => [
      String(line),
      column ?? '',
      outcome,
      problemText(messages, code),
    ]);
  const counted = ROW_KINDS.flatMap((kind) =>
    OUTCOMES.map((outcome) => [
      '',
      '',
      `${imports.rowKinds[kind]}: ${imports.outcomes[outcome]}`,
      String(report.outcomes[kind][outcome]),
    ]),
  );
  const gaps = GAPS.filter((gap) => report.gaps[gap] > 0);
  return csvOf(
    [imports.lineHeader, imports.column, imports.downloadOutcome, imports.problem],
    [
      ...linesOf(report.errors, imports.errorsTitle),
      ...linesOf(report.remarks, imports.remarksTitle),
      ['', '', imports.rows, String(report.rows)],
      ['', '', imports.errorsTitle, String(report.badRows)],
      ...counted,
      ...gaps.map((gap) => ['', '', imports.gaps[gap], String(report.gaps[gap])]),
      ...report.unknownColumns.map((name) => ['', name, imports.unknownColumns, '']),
    ],
    { separator: locale === 'nl' ? ';' : ',' },
  );
}
