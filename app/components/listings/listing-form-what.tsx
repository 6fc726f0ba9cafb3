import { LOCALES, OFFER_KINDS } from '#db/enums.ts';
import { formatLanguage } from '#app/i18n/formats.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { FormSection } from '../form/form-section.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextArea } from '../form/text-area.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import { NeededToPublish } from './needed-to-publish.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/** What is asked or offered, in the writer's own words. */
export function ListingFormWhat({ kind, field }: ListingFormParts) {
  const { m, locale } = useMessages();
  const { listingFields, listingForm } = m;
  return (
    <FormSection title={listingFields.groups.what}>
      <TextField {...field('title', listingForm.titleHint)} />
      <NeededToPublish>
        <TextArea {...field('body', listingForm.bodyHint)} rows={14} />
      </NeededToPublish>
      <SelectField
        {...field('language')}
        options={LOCALES.map((value) => ({ value, label: formatLanguage(locale, value) }))}
      />
      <TextField {...field('keywords', listingForm.keywordsHint)} spellCheck={false} />
      {kind === 'capability' ? (
        <RadioGroup
          {...field('offerKind')}
          options={OFFER_KINDS.map((value) => ({ value, label: listingFields.offerKind[value] }))}
          columns={2}
        />
      ) : null}
    </FormSection>
  );
}
