import { formatDateTime } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Table } from '../ui/table.tsx';

type Act = { id: string; at: Date; type: string; actor: string | null; broker: string | null };

/** What was done in the name of the organisation under its mandates, newest first. */
export function MandateActs({ acts }: { acts: { rows: readonly Act[]; page: number; pageCount: number } }) {
  const { m, locale } = useMessages();
  const texts = m.members;
  if (acts.rows.length === 0) return <p className="text-ink-soft">{texts.mandateActsNone}</p>;
  return (
    <>
      <Table
        caption={texts.mandateActs}
        captionHidden
        rows={acts.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'when',
            header: texts.mandateWhen,
            render: (row) => <time dateTime={row.at.toISOString()}>{formatDateTime(locale, row.at)}</time>,
          },
          {
            key: 'act',
            header: texts.mandateAct,
            rowHeader: true,
            render: (row) => actText(texts, row.type),
          },
          {
            key: 'who',
            header: texts.mandateWho,
            render: (row) => [row.actor, row.broker].filter(Boolean).join(', ') || m.words.unknown,
          },
        ]}
      />
      <Pagination
        className="mt-6"
        label={m.words.pagination}
        page={acts.page}
        pageCount={acts.pageCount}
        hrefFor={(number) => `?page=${String(number)}`}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === acts.page ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
    </>
  );
}

/** The words for an act; what has none of its own is shown by its code. */
function actText(texts: { mandateActTexts: Readonly<Record<string, string>> }, type: string): string {
  return texts.mandateActTexts[type] ?? type;
}
