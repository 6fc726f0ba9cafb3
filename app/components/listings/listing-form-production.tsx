import { PERIODS, UNITS } from '#db/enums.ts';
import type { ListingField } from '#app/domain/listings/listing-fields.ts';
import { OptionalFields } from '../form/form-section.tsx';
import { SelectField } from '../form/select-field.tsx';
import { TextField } from '../form/text-field.tsx';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

const FIELDS = [
  'capacity',
  'capacityScalableTo',
  'unit',
  'capacityPeriod',
  'leadTimeWeeks',
  'productionProvince',
  'contentNl',
  'contentEu',
  'contentNato',
] as const satisfies readonly ListingField[];

/** How much a capability can make, how soon, and where. */
export function ListingFormProduction({ field, optionsOf, isTouched }: ListingFormParts) {
  const { m } = useMessages();
  const { listingFields, listingForm } = m;
  const number = { inputMode: 'numeric', width: 'short' } as const;
  return (
    <OptionalFields
      title={listingFields.groups.production}
      summary={listingForm.summaries.production}
      open={isTouched(FIELDS)}
    >
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <TextField {...field('capacity', listingForm.capacityHint)} {...number} />
        <TextField {...field('capacityScalableTo')} {...number} />
        <SelectField
          {...field('unit', listingForm.unitHint)}
          options={UNITS.map((value) => ({ value, label: listingFields.unit[value][1] }))}
          placeholder={m.words.chooseOne}
        />
        <SelectField
          {...field('capacityPeriod')}
          options={PERIODS.map((value) => ({ value, label: listingFields.period[value] }))}
          placeholder={m.words.chooseOne}
        />
      </div>
      <TextField {...field('leadTimeWeeks', listingForm.leadTimeHint)} {...number} />
      <SelectField
        {...field('productionProvince', listingForm.productionProvinceHint)}
        options={optionsOf('province')}
        placeholder={listingForm.notFilledIn}
      />
      <fieldset>
        <legend className="font-semibold">{listingForm.content}</legend>
        <p className="text-ink-soft">{listingForm.contentHint}</p>
        <div className="mt-3 grid items-end gap-6 sm:grid-cols-3">
          <TextField {...field('contentNl')} {...number} />
          <TextField {...field('contentEu')} {...number} />
          <TextField {...field('contentNato')} {...number} />
        </div>
      </fieldset>
    </OptionalFields>
  );
}
