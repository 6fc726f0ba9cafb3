import type { ListingKind } from '#db/enums.ts';
import { fieldsOf, type ListingField } from '#app/domain/listings/listing-fields.ts';
import type { ListingChoice, ListingChoices } from '#app/domain/listings/listing-names.ts';
import { newListingSchema } from '#app/domain/listings/schemas.ts';
import { initialChoices, type FieldProps } from '../form/form-field.ts';
import type { FieldOption } from '../form/options.ts';
import { usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { fieldName } from './field-name.ts';

/** The fields of a listing as the form holds them. */
export type ListingFormValues = Partial<Record<keyof typeof newListingSchema.shape, unknown>>;

/** What each part of the form gets: the kind, the choices, and its fields by name. */
export interface ListingFormParts {
  readonly kind: ListingKind;
  readonly choices: ListingChoices;
  /** Props of the component of a field, under its own name. */
  readonly field: (name: ListingField, hint?: string) => FieldProps;
  /** The options of a list. */
  readonly optionsOf: (list: keyof ListingChoices) => FieldOption[];
  /** Whether something in these fields was filled in, or is wrong. */
  readonly isTouched: (names: readonly ListingField[]) => boolean;
}

/** The form of a challenge or capability, with what was stored, or typed and refused. */
export function useListingForm(kind: ListingKind, values: ListingFormValues, choices: ListingChoices) {
  const { m } = useMessages();
  const labelOf = (name: ListingField) =>
    name === 'body' ? m.listingForm.body[kind] : fieldName(m, kind, name);
  const posted = usePostedForm({
    name: 'listing',
    schema: newListingSchema,
    defaultValue: values,
    labels: Object.fromEntries(fieldsOf(kind).map((name) => [name, labelOf(name)])),
  });
  const field: ListingFormParts['field'] = (name, hint) => posted.field(name, labelOf(name), hint);
  const parts: ListingFormParts = {
    kind,
    choices,
    field,
    optionsOf: (list) => choices[list].map((choice) => toOption(choice, m.listingForm.retired)),
    isTouched: (names) =>
      names.some((name) => {
        const { field: state, errors } = field(name);
        return (errors?.length ?? 0) > 0 || initialChoices(state).some((value) => value !== '');
      }),
  };
  return { posted, parts };
}

function toOption(choice: ListingChoice, retired: (name: string) => string): FieldOption {
  return { value: choice.code, label: choice.isRetired ? retired(choice.name) : choice.name };
}
