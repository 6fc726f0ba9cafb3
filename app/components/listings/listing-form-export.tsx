import { EXPORT_CLASSES } from '#db/enums.ts';
import { RadioGroup } from '../form/choice-group.tsx';
import { OptionalFields } from '../form/form-section.tsx';
import { initialText } from '../form/form-field.ts';
import { useMessages } from '../messages.tsx';
import type { ListingFormParts } from './use-listing-form.tsx';

/** What the writer knows of dual use and the Common Military List. */
export function ListingFormExport({ field }: ListingFormParts) {
  const { m } = useMessages();
  const { listingFields, listingForm } = m;
  const props = field('exportClass', listingForm.exportHint);
  const value = initialText(props.field) ?? 'unknown';
  return (
    <OptionalFields
      title={listingFields.groups.export}
      summary={listingForm.summaries.export}
      open={value !== 'unknown' || props.errors !== undefined}
    >
      <RadioGroup
        {...props}
        options={EXPORT_CLASSES.map((item) => ({ value: item, label: listingFields.exportClass[item] }))}
      />
    </OptionalFields>
  );
}
