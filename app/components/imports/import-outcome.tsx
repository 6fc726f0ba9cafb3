import { OUTCOMES, ROW_KINDS, type ImportReport } from '#app/domain/import/import-report.ts';
import { GAPS } from '#app/domain/import/import-row.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Section } from '../ui/page-heading.tsx';
import { Table } from '../ui/table.tsx';
import { ProblemTable } from './problem-table.tsx';

/** What an import did or would do: counts, what was made up, and the lines that were not taken. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const { m, locale } = useMessages();
  const { imports } = m;
  const number = (value: number) => formatNumber(locale, value);
  const gaps = GAPS.filter((gap) => report.gaps[gap] > 0);
  return (
    <>
      <Table
        className="mt-8 max-w-2xl"
        caption={imports.countsCaption}
        rows={ROW_KINDS.map((kind) => ({ kind, counts: report.outcomes[kind] }))}
        rowKey={({ kind }) => kind}
        columns={[
          {
            key: 'kind',
            header: imports.countsKind,
            rowHeader: true,
            render: ({ kind }) => imports.rowKinds[kind],
          },
          ...OUTCOMES.map((outcome) => ({
            key: outcome,
            header: imports.outcomes[outcome],
            align: 'end' as const,
            render: ({ counts }: { counts: ImportReport['outcomes']['organisation'] }) =>
              number(counts[outcome]),
          })),
        ]}
      />
      {gaps.length > 0 || report.unknownColumns.length > 0 ? (
        <Section title={imports.gapsTitle}>
          <ul className="list-disc pl-5">
            {gaps.map((gap) => (
              <li key={gap}>
                {imports.gaps[gap]}: {number(report.gaps[gap])}
              </li>
            ))}
            {report.unknownColumns.length > 0 ? (
              <li className="break-words">
                {imports.unknownColumns}: {report.unknownColumns.join(', ')}
              </li>
            ) : null}
          </ul>
        </Section>
      ) : null}
      {report.errors.length > 0 ? (
        <Section title={`${imports.errorsTitle} (${number(report.badRows)})`}>
          <p className="mb-4 max-w-prose">{imports.errorsIntro}</p>
          <ProblemTable caption={imports.errorsCaption} problems={report.errors} />
        </Section>
      ) : null}
      {report.remarks.length > 0 ? (
        <Section title={imports.remarksTitle}>
          <ProblemTable caption={imports.remarksCaption} problems={report.remarks} />
        </Section>
      ) : null}
    </>
  );
}
