import { formatDateTime } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Code } from '../ui/code.tsx';
import { Table } from '../ui/table.tsx';

export interface AuditRow {
  id: string;
  at: Date;
  type: string;
  actor: string | null;
  objectKind: string;
  objectId: string;
  from: string | null;
  to: string | null;
  data: Record<string, unknown>;
}

/** Events of the history, as they are recorded. */
export function AuditTable({ events, caption }: { events: readonly AuditRow[]; caption: string }) {
  const { m, locale } = useMessages();
  const { administration } = m;
  return (
    <Table
      caption={caption}
      rows={events}
      rowKey={(event) => event.id}
      columns={[
        {
          key: 'type',
          header: administration.auditWhat,
          rowHeader: true,
          render: (event) => (
            <>
              {event.type}
              {event.from === null && event.to === null ? null : (
                <span className="block font-normal text-ink-soft">
                  {event.from ?? '–'} → {event.to ?? '–'}
                </span>
              )}
            </>
          ),
        },
        { key: 'at', header: administration.auditAt, render: (event) => formatDateTime(locale, event.at) },
        {
          key: 'who',
          header: administration.auditWho,
          render: (event) =>
            event.actor ?? <span className="text-ink-soft">{administration.auditSystem}</span>,
        },
        {
          key: 'object',
          header: administration.auditObject,
          render: (event) => (
            <>
              {event.objectKind} <Code>{event.objectId}</Code>
            </>
          ),
        },
        {
          key: 'data',
          header: administration.auditData,
          render: (event) =>
            Object.keys(event.data).length === 0 ? '–' : <Code>{JSON.stringify(event.data)}</Code>,
        },
      ]}
    />
  );
}
