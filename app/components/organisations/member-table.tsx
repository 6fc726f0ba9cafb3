import { ORGANISATION_ROLES, type OrganisationRole } from '#db/enums.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { CONTROL_CLASSES } from '../form/field-frame.tsx';
import { ButtonForm } from '../form/form-layout.tsx';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Table, type TableColumn } from '../ui/table.tsx';

type Member = {
  publicId: string;
  name: string;
  email: string;
  role: string;
  since: Date;
  isDisabled: boolean;
  isSelf: boolean;
};

/** Who belongs to the organisation; who manages members changes roles and removes here. */
export function MemberTable({ members, manages }: { members: readonly Member[]; manages: boolean }) {
  const { m, locale } = useMessages();
  const texts = m.members;
  const columns: TableColumn<Member>[] = [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      render: (member) => (
        <>
          {member.name}
          {member.isSelf ? ` (${texts.you})` : null}
          <span className="block text-base font-normal break-words text-ink-soft">{member.email}</span>
          {member.isDisabled ? <Badge tone="warning">{texts.disabled}</Badge> : null}
        </>
      ),
    },
    {
      key: 'role',
      header: texts.role,
      render: (member) =>
        manages ? <RoleForm member={member} /> : m.organisations.roles[member.role as OrganisationRole],
    },
    { key: 'since', header: texts.since, render: (member) => formatDate(locale, member.since) },
  ];
  const remove: TableColumn<Member> = {
    key: 'acts',
    header: texts.acts,
    headerHidden: true,
    render: (member) =>
      member.isSelf ? null : (
        <ButtonForm
          size="small"
          variant="quiet"
          values={{ _form: 'remove', id: member.publicId }}
          aria-label={texts.removeName(member.name)}
        >
          {texts.remove}
        </ButtonForm>
      ),
  };
  return (
    <Table
      caption={texts.caption}
      captionHidden
      columns={manages ? [...columns, remove] : columns}
      rows={members}
      rowKey={(member) => member.publicId}
    />
  );
}

function RoleForm({ member }: { member: Member }) {
  const { m } = useMessages();
  return (
    <form method="post" className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="_form" value="role" />
      <input type="hidden" name="id" value={member.publicId} />
      <select
        name="role"
        aria-label={m.members.changeRoleOf(member.name)}
        defaultValue={member.role}
        className={`${CONTROL_CLASSES} !w-auto`}
      >
        {ORGANISATION_ROLES.map((role) => (
          <option key={role} value={role}>
            {m.organisations.roles[role]}
          </option>
        ))}
      </select>
      <Button size="small" aria-label={`${m.members.changeRole}: ${member.name}`}>
        {m.members.changeRole}
      </Button>
    </form>
  );
}
