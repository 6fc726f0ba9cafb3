import { problemText } from '#app/i18n/import-problems.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { OUTCOMES, ROW_KINDS, type ImportReport } from '#app/domain/import/import-report.ts';
import { GAPS } from '#app/domain/import/import-row.ts';
import type { Problem } from '#app/domain/import/raw-row.ts';

/** The terminal speaks English. */
const m = messagesIn('en');
/** Lines of the file that are named one by one; the rest is counted. */
const MOST_SHOWN = 50;

/** What an import did, in lines for a terminal. */
export function describeReport(report: ImportReport): string[] {
  const { imports } = m;
  const kinds = ROW_KINDS.flatMap((kind) => {
    const counts = OUTCOMES.map(
      (outcome) => `${String(report.outcomes[kind][outcome])} ${imports.outcomes[outcome]}`,
    );
    return OUTCOMES.some((outcome) => report.outcomes[kind][outcome] > 0)
      ? [`${imports.rowKinds[kind]}: ${counts.join(', ')}`]
      : [];
  });
  const gaps = GAPS.flatMap((gap) => {
    const count = report.gaps[gap];
    return count > 0 ? [`  ${imports.gaps[gap]}: ${String(count)}`] : [];
  });
  return [
    ...kinds,
    ...(report.published > 0 ? [`${imports.published}: ${String(report.published)}`] : []),
    ...(report.waiting > 0 ? [`${imports.waiting}: ${String(report.waiting)}`] : []),
    ...(gaps.length > 0 ? [`${imports.gapsTitle}:`, ...gaps] : []),
    ...(report.unknownColumns.length > 0
      ? [`${imports.unknownColumns}: ${report.unknownColumns.join(', ')}`]
      : []),
    ...shown(report.remarks),
    ...shown(report.errors),
    `${imports.rows}: ${String(report.rows)}, ${imports.badRows}: ${String(report.badRows)}`,
  ];
}

/** What is wrong in a line, as one line. */
export function describeProblem({ line, column, code }: Problem): string {
  const place = column === null ? m.imports.line(String(line)) : m.imports.lineColumn(String(line), column);
  return `${place}: ${problemText(m, code)}`;
}

function shown(problems: readonly Problem[]): string[] {
  const rest = problems.length - MOST_SHOWN;
  return [
    ...problems.slice(0, MOST_SHOWN).map(describeProblem),
    ...(rest > 0 ? [m.imports.more(String(rest))] : []),
  ];
}
