import type { ImportView } from '#app/domain/import/stored-import.ts';
import { formatDateTime, formatNumber } from '#app/i18n/formats.ts';
import { problemText } from '#app/i18n/import-problems.ts';
import { useMessages } from '../messages.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { Table } from '../ui/table.tsx';

/** Earlier imports, each with a link to its report. */
export function ImportTable({ imports: rows, base }: { imports: readonly ImportView[]; base: string }) {
  const { m, locale } = useMessages();
  const { imports } = m;
  const result = ({ report, refusal }: ImportView) => {
    if (refusal) return problemText(m, refusal.code);
    if (!report) return null;
    return imports.counted(formatNumber(locale, report.rows), formatNumber(locale, report.badRows));
  };
  return (
    <Table
      caption={imports.historyCaption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.publicId}
      columns={[
        {
          key: 'file',
          header: imports.file,
          rowHeader: true,
          render: (row) => (
            <a className="break-words" href={`${base}/${row.publicId}`}>
              {row.fileName}
            </a>
          ),
        },
        {
          key: 'mode',
          header: imports.what,
          render: (row) => (row.isDryRun ? imports.isTry : imports.isReal),
        },
        {
          key: 'status',
          header: imports.status,
          render: (row) => <StatusBadge status={row.status} label={imports.statuses[row.status]} />,
        },
        { key: 'result', header: imports.result, render: result },
        { key: 'who', header: imports.who, render: (row) => row.importedBy ?? imports.somebody },
        { key: 'when', header: imports.when, render: (row) => formatDateTime(locale, row.createdAt) },
      ]}
    />
  );
}
