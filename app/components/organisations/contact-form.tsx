import { CONTACT_PURPOSES } from '#db/enums.ts';
import type { ContactView } from '#app/domain/organisations/contact-view.ts';
import { contactSchema } from '#app/domain/organisations/record-schemas.ts';
import { FormFields } from '../form/form-layout.tsx';
import { HiddenFields } from '../form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { RecordFormActions } from './record-form-actions.tsx';

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
        <RecordFormActions isEdited={edited !== undefined} />
      </FormFields>
    </PostedForm>
  );
}
