import { LAUNCHING_INTENTS, MONEY_BANDS, UNITS } from '#db/enums.ts';
import type { ListingField } from '#app/domain/listings/listing-fields.ts';
import { CheckboxGroup, RadioGroup } from '../form/choice-group.tsx';
import { DateField } from '../form/date-field.tsx';
import { OptionalFields } from '../form/form-section.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

const FIELDS = [
  'quantity',
  'unit',
  'neededBy',
  'budgetBand',
  'launchingCustomer',
  'preferredProvinces',
] as const satisfies readonly ListingField[];

/** How much of it a challenge asks, when, for how much money and from where. */
export function ListingFormNeed({ field, optionsOf, isTouched }: ListingFormParts) {
  const { m } = useMessages();
  const { listingFields, listingForm } = m;
  return (
    <OptionalFields
      title={listingFields.groups.need}
      summary={listingForm.summaries.need}
      open={isTouched(FIELDS)}
    >
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField {...field('quantity', listingForm.quantityHint)} inputMode="numeric" width="short" />
        <SelectField
          {...field('unit')}
          options={UNITS.map((value) => ({ value, label: listingFields.unit[value][1] }))}
          placeholder={m.words.chooseOne}
        />
      </div>
      <DateField {...field('neededBy', listingForm.neededByHint)} />
      <SelectField
        {...field('budgetBand')}
        options={MONEY_BANDS.map((value) => ({ value, label: listingFields.money[value] }))}
        placeholder={listingForm.notFilledIn}
      />
      <RadioGroup
        {...field('launchingCustomer', listingForm.launchingHint)}
        options={LAUNCHING_INTENTS.map((value) => ({ value, label: listingFields.launchingCustomer[value] }))}
      />
      <CheckboxGroup
        {...field('preferredProvinces', listingForm.preferredProvincesHint)}
        options={optionsOf('province')}
        columns={2}
      />
    </OptionalFields>
  );
}
