import type { OrganisationKind, VerificationState } from '#db/enums.ts';
import { formatDate, formatDay } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';
import { placeOf } from './place.ts';

type Row = {
  publicId: string;
  name: string;
  kind: OrganisationKind;
  country: string;
  city: string | null;
  requestedAt: Date | null;
  verifiedUntil: string | null;
  joinRequests: number;
};

/** Organisations in one state of verification, each a link to the page where it is decided on. */
export function VerificationQueue({
  state,
  rows,
  hrefOf,
}: {
  state: VerificationState;
  rows: readonly Row[];
  hrefOf: (publicId: string) => string;
}) {
  const { m, locale } = useMessages();
  const texts = m.verification;
  return (
    <Table
      caption={texts.queueCaption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.publicId}
      columns={[
        {
          key: 'name',
          header: texts.organisation,
          rowHeader: true,
          render: (row) => (
            <>
              <a href={hrefOf(row.publicId)}>{row.name}</a>{' '}
              {row.joinRequests > 0 ? (
                <Badge tone="warning">{texts.waitingToJoin(String(row.joinRequests))}</Badge>
              ) : null}
            </>
          ),
        },
        { key: 'kind', header: texts.kind, render: (row) => m.organisations.kinds[row.kind] },
        { key: 'place', header: texts.place, render: (row) => placeOf(locale, row) },
        state === 'verified' || state === 'expired'
          ? {
              key: 'until',
              header: texts.validUntil,
              render: (row) => (row.verifiedUntil ? formatDay(locale, row.verifiedUntil) : '–'),
            }
          : {
              key: 'requested',
              header: texts.requested,
              render: (row) => (row.requestedAt ? formatDate(locale, row.requestedAt) : '–'),
            },
      ]}
    />
  );
}
