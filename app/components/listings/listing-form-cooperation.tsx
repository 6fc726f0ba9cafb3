import { COOPERATION_FORMS, MONEY_BANDS, ORGANISATION_KINDS } from '#db/enums.ts';
import type { ListingField } from '#app/domain/listings/listing-fields.ts';
import { CheckboxGroup } from '../form/choice-group.tsx';
import { OptionalFields } from '../form/form-section.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

const FIELDS = ['partnerKinds', 'cooperation', 'financeSought'] as const satisfies readonly ListingField[];

/** With whom one wants to work, how, and what finance a capability seeks. */
export function ListingFormCooperation({ kind, field, isTouched }: ListingFormParts) {
  const { m } = useMessages();
  const { listingFields, listingForm } = m;
  return (
    <OptionalFields
      title={listingFields.groups.cooperation}
      summary={listingForm.summaries.cooperation}
      open={isTouched(FIELDS)}
    >
      <CheckboxGroup
        {...field('cooperation')}
        options={COOPERATION_FORMS.map((value) => ({ value, label: listingFields.cooperation[value] }))}
        columns={2}
      />
      <CheckboxGroup
        {...field('partnerKinds')}
        options={ORGANISATION_KINDS.map((value) => ({ value, label: m.organisations.kinds[value] }))}
        columns={2}
      />
      {kind === 'capability' ? (
        <SelectField
          {...field('financeSought')}
          options={MONEY_BANDS.map((value) => ({ value, label: listingFields.money[value] }))}
          placeholder={listingForm.notFilledIn}
        />
      ) : null}
    </OptionalFields>
  );
}
