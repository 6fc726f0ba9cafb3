import { CheckboxField } from '../form/checkbox-field.tsx';
import { FormSection } from '../form/form-section.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/** How far it is, or how far it must be. */
export function ListingFormMaturity({ kind, choices, field }: ListingFormParts) {
  const { m } = useMessages();
  const { listingFields, listingForm } = m;
  const levels = {
    options: choices.trl.map(({ code, name }) => ({ value: code, label: listingForm.trlOption(code, name) })),
    placeholder: m.words.unknown,
  };
  return (
    <FormSection title={listingFields.groups.maturity} intro={listingForm.trlHint}>
      <SelectField {...field('trlMin')} {...levels} />
      {kind === 'capability' ? (
        <SelectField {...field('trlTarget')} {...levels} />
      ) : (
        <>
          <SelectField {...field('trlMax')} {...levels} />
          <CheckboxField {...field('trlHard')} />
        </>
      )}
    </FormSection>
  );
}
