import type { OrganisationRole } from '#db/enums.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { Table } from '../ui/table.tsx';

type Invitation = {
  publicId: string;
  email: string;
  role: OrganisationRole;
  expiresAt: Date;
  isExpired: boolean;
};

/** Invitations that were not accepted yet, each with a button that takes it back. */
export function InvitationTable({ invitations }: { invitations: readonly Invitation[] }) {
  const { m, locale } = useMessages();
  const texts = m.members;
  return (
    <Table
      caption={texts.invitations}
      captionHidden
      rows={invitations}
      rowKey={(row) => row.publicId}
      columns={[
        {
          key: 'email',
          header: texts.email,
          rowHeader: true,
          render: (row) => <span className="break-words">{row.email}</span>,
        },
        { key: 'role', header: texts.role, render: (row) => m.organisations.roles[row.role] },
        {
          key: 'expires',
          header: texts.expires,
          render: (row) =>
            row.isExpired ? (
              <StatusBadge status="expired" label={texts.expired} />
            ) : (
              formatDate(locale, row.expiresAt)
            ),
        },
        {
          key: 'acts',
          header: texts.acts,
          headerHidden: true,
          render: (row) => (
            <ButtonForm
              size="small"
              variant="quiet"
              values={{ _form: 'withdraw', id: row.publicId }}
              aria-label={texts.withdrawName(row.email)}
            >
              {texts.withdraw}
            </ButtonForm>
          ),
        },
      ]}
    />
  );
}
