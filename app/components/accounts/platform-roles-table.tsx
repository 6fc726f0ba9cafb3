import type { PlatformRole } from '#db/enums.ts';
import { endRoleSchema } from '#app/domain/accounts/schemas.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { ButtonForm } from '../form/form-layout.tsx';
import { usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Table } from '../ui/table.tsx';

export interface PlatformRoleRow {
  publicId: string;
  role: PlatformRole;
  startsAt: Date;
  endsAt: Date | null;
  isOver: boolean;
}

/** A person's roles on the platform, running and ended, with a button to end one. */
export function PlatformRolesTable({ roles }: { roles: readonly PlatformRoleRow[] }) {
  const { m, locale } = useMessages();
  const { administration } = m;
  const { summary } = usePostedForm({ name: 'end', schema: endRoleSchema });
  if (roles.length === 0) return <p>{administration.rolesNone}</p>;
  return (
    <>
      <ErrorSummary title={m.words.errorSummary} errors={summary().map(({ message }) => ({ message }))} />
      <Table
        caption={administration.rolesTitle}
        captionHidden
        rows={roles}
        rowKey={(row) => row.publicId}
        columns={[
          {
            key: 'role',
            header: administration.role,
            rowHeader: true,
            render: (row) => administration.roleNames[row.role],
          },
          { key: 'from', header: administration.from, render: (row) => formatDateTime(locale, row.startsAt) },
          {
            key: 'until',
            header: administration.until,
            render: (row) => (row.endsAt ? formatDateTime(locale, row.endsAt) : administration.noEnd),
          },
          {
            key: 'act',
            header: administration.act,
            headerHidden: true,
            align: 'end',
            render: (row) =>
              row.isOver ? (
                <Badge>{administration.over}</Badge>
              ) : (
                <ButtonForm
                  size="small"
                  values={{ _form: 'end', role: row.publicId }}
                  aria-label={administration.roleEndNamed(administration.roleNames[row.role])}
                >
                  {administration.roleEnd}
                </ButtonForm>
              ),
          },
        ]}
      />
    </>
  );
}
