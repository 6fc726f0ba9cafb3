import { invitationSchema } from '#app/domain/organisations/member-schemas.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { roleOptions } from './options.ts';

/** Invites an address to the organisation. */
export function InvitationForm() {
  const { m } = useMessages();
  const posted = usePostedForm({
    name: 'invite',
    schema: invitationSchema,
    defaultValue: { role: 'editor' },
  });
  return (
    <PostedForm of={posted}>
      <FormFields>
        <TextField
          {...posted.field('email', m.members.email, m.members.inviteText)}
          type="email"
          autoComplete="off"
        />
        <RadioGroup {...posted.field('role', m.members.role)} options={roleOptions(m)} />
        <FormActions>
          <Button variant="primary">{m.members.inviteSubmit}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
