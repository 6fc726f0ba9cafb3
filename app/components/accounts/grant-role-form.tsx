import type { PlatformRole } from '#db/enums.ts';
import { grantRoleSchema } from '#app/domain/accounts/schemas.ts';
import { DateField } from '../form/date-field.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';

/** Grants one of the platform's roles, from a day and up to a day. */
export function GrantRoleForm({ grantable }: { grantable: readonly PlatformRole[] }) {
  const { m } = useMessages();
  const { administration } = m;
  const posted = usePostedForm({ name: 'grant', schema: grantRoleSchema });
  return (
    <>
      <p className="mb-6 max-w-prose">{administration.roleGrantText}</p>
      <PostedForm of={posted}>
        <FormFields>
          <SelectField
            {...posted.field('role', administration.role)}
            placeholder={m.words.chooseOne}
            options={grantable.map((value) => ({ value, label: administration.roleNames[value] }))}
          />
          <DateField
            {...posted.field('startsOn', administration.roleStarts, administration.roleStartsHint)}
          />
          <DateField {...posted.field('endsOn', administration.roleEnds, administration.roleEndsHint)} />
          <FormActions>
            <Button variant="primary">{administration.roleGrant}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </>
  );
}
