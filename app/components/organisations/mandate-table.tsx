import type { MandateStatus } from '#db/enums.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { Table } from '../ui/table.tsx';

type Mandate = {
  publicId: string;
  status: MandateStatus;
  givenAt: Date;
  endedAt: Date | null;
  brokerName: string;
};

/** Who may act for the organisation, or could; running mandates with a button that ends them. */
export function MandateTable({ mandates, mayEnd }: { mandates: readonly Mandate[]; mayEnd: boolean }) {
  const { m, locale } = useMessages();
  const texts = m.members;
  return (
    <Table
      caption={texts.mandatesCaption}
      captionHidden
      rows={mandates}
      rowKey={(row) => row.publicId}
      columns={[
        { key: 'broker', header: texts.mandateBroker, rowHeader: true, render: (row) => row.brokerName },
        {
          key: 'status',
          header: texts.mandateStatus,
          render: (row) => <StatusBadge status={row.status} label={texts.mandateStatuses[row.status]} />,
        },
        { key: 'given', header: texts.mandateGiven, render: (row) => formatDate(locale, row.givenAt) },
        {
          key: 'ended',
          header: texts.mandateEnded,
          render: (row) => {
            if (row.endedAt) return formatDate(locale, row.endedAt);
            return mayEnd ? (
              <ButtonForm
                size="small"
                values={{ _form: 'end', id: row.publicId }}
                aria-label={texts.mandateEndOf(row.brokerName)}
              >
                {texts.mandateEnd}
              </ButtonForm>
            ) : null;
          },
        },
      ]}
    />
  );
}
