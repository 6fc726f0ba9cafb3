import { ownershipSchema } from '#app/domain/organisations/profile-schemas.ts';
import type { OwnershipView } from '#app/domain/organisations/record-views.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { FormActions, FormFields } from '../form/form-layout.tsx';
import { PostedForm, usePostedForm } from '../form/posted-form.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { Button } from '../ui/button.tsx';
import { ownerCountryOptions } from './options.ts';

/** Declares who owns the organisation. */
export function OwnershipForm({ ownership }: { ownership: OwnershipView | undefined }) {
  const { m, locale } = useMessages();
  const { workspace, words } = m;
  const link = ownership?.highRiskCountryLink;
  const posted = usePostedForm({
    name: 'ownership',
    schema: ownershipSchema,
    defaultValue: ownership
      ? {
          euNatoPercent: ownership.euNatoPercent,
          ultimateOwnerCountry: ownership.ultimateOwnerCountry,
          highRiskCountryLink: link === true ? 'yes' : link === false ? 'no' : undefined,
          note: ownership.note,
        }
      : undefined,
  });
  return (
    <PostedForm of={posted}>
      <FormFields>
        <TextField
          {...posted.field('euNatoPercent', workspace.euNatoPercent, workspace.euNatoPercentHint)}
          inputMode="numeric"
          width="short"
        />
        <SelectField
          {...posted.field('ultimateOwnerCountry', workspace.ultimateOwnerCountry)}
          placeholder={words.chooseOne}
          options={ownerCountryOptions(locale)}
        />
        <RadioGroup
          {...posted.field(
            'highRiskCountryLink',
            workspace.highRiskCountryLink,
            workspace.highRiskCountryHint,
          )}
          options={[
            { value: 'no', label: words.no },
            { value: 'yes', label: words.yes },
          ]}
        />
        <TextArea {...posted.field('note', workspace.ownershipNote)} />
        <FormActions>
          <Button variant="primary">{workspace.declare}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
