import { CONTACT_PURPOSES } from '#db/enums.ts';
import type { ContactView } from '#app/domain/organisations/contact-view.ts';
import { contactSchema } from '#app/domain/organisations/record-schemas.ts';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';

/** Adds a contact person, or changes `edited`. */
export function ContactForm({ edited }: { edited: ContactView | undefined }) {
  const { m } = useMessages();
  const { workspace } = m;
  const posted = usePostedForm({ name: 'contact', schema: contactSchema, defaultValue: edited });
  return (
    <PostedForm of={posted}>
      <HiddenFields values={{ id: edited?.publicId }} />
      <FormFields>
        <TextField {...posted.field('name', workspace.contactName)} autoComplete="off" />
        <SelectField
          {...posted.field('purpose', workspace.contactPurpose)}
          placeholder={m.words.chooseOne}
          options={CONTACT_PURPOSES.map((value) => ({ value, label: workspace.purposes[value] }))}
        />
        <TextField {...posted.field('jobTitle', workspace.jobTitle)} autoComplete="off" />
        <TextField {...posted.field('email', workspace.email)} type="email" autoComplete="off" />
        <TextField {...posted.field('phone', workspace.phone)} type="tel" autoComplete="off" width="medium" />
        <FormActions>
          <Button variant="primary">{edited ? m.words.save : m.words.add}</Button>
          {edited ? (
            <ButtonLink variant="quiet" href="?">
              {m.words.cancel}
            </ButtonLink>
          ) : null}
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
