import type { Problem } from '#app/domain/import/raw-row.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { problemText } from '#app/i18n/import-problems.ts';
import { useMessages } from '../messages.tsx';
import { Table } from '../ui/table.tsx';

/** More lines than anybody mends from a page; the report keeps more. */
const MOST_SHOWN = 200;

/** Lines of a file with what is to be said of each. */
export function ProblemTable({ caption, problems }: { caption: string; problems: readonly Problem[] }) {
  const { m, locale } = useMessages();
  const { imports } = m;
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        rows={problems.slice(0, MOST_SHOWN).map((problem, index) => ({ problem, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          {
            key: 'line',
            header: imports.lineHeader,
            rowHeader: true,
            render: ({ problem }) => formatNumber(locale, problem.line),
          },
          {
            key: 'column',
            header: imports.column,
            render: ({ problem }) =>
              problem.column === null ? null : <code className="break-words">{problem.column}</code>,
          },
          { key: 'problem', header: imports.problem, render: ({ problem }) => problemText(m, problem.code) },
        ]}
      />
      {problems.length > MOST_SHOWN ? (
        <p className="mt-3 text-ink-soft">{imports.onlyFirst(formatNumber(locale, MOST_SHOWN))}</p>
      ) : null}
    </>
  );
}
