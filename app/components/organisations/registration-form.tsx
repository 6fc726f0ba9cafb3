import { registrationSchema } from '#app/domain/organisations/schemas.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { RegistrationFields } from './registration-fields.tsx';

/** Adds a place in a register. */
export function RegistrationForm({ country }: { country: string }) {
  const { m } = useMessages();
  const posted = usePostedForm({
    name: 'registration',
    schema: registrationSchema,
    defaultValue: { country },
  });
  return (
    <PostedForm of={posted}>
      <FormFields>
        <RegistrationFields field={posted.field} />
        <FormActions>
          <Button>{m.workspace.registrationAdd}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
