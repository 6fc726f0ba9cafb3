import type { ListingKind } from '#db/enums.ts';
import { fieldsOf, type ListingField } from '#app/domain/listings/listing-fields.ts';
import {
  LISTING_LISTS,
  type ListingChoice,
  type ListingChoices,
  type ListingNames,
} from '#app/domain/listings/listing-names.ts';
import { newListingSchema } from '#app/domain/listings/schemas.ts';
import { initialChoices, type FieldProps } from '../form/form-field.ts';
import type { FieldOption } from '../form/options.ts';
import { usePostedForm } from '../form/posted-form.tsx';
import { useMessages } from '../messages.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { fieldName } from './field-name.ts';
import { useShownConflict } from './use-shown-conflict.ts';

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
  const conflict = useShownConflict();
  const names = namesOf(choices);
  const field: ListingFormParts['field'] = (name, hint) => {
    const found = conflict?.fields.find((item) => item.field === name);
    const props = posted.field(name, labelOf(name), hint);
    if (!conflict || !found) return props;
    const below = <ConflictChoice {...conflict} kind={kind} conflict={found} names={names} />;
    return { ...props, below };
  };
  const parts: ListingFormParts = {
    kind,
    choices,
    field,
    optionsOf: (list) => choices[list].map((choice) => toOption(choice, m.listingForm.retired)),
    isTouched: (names) =>
      names.some((name) => {
        const { field: state, errors, below } = field(name);
        const isFilled = initialChoices(state).some((value) => value !== '');
        return isFilled || below !== undefined || (errors?.length ?? 0) > 0;
      }),
  };
  const typed = posted.fields as unknown as { version: { initialValue?: unknown } };
  // A refused form goes on from the version it was filled in on; after a conflict, from the one that was shown.
  const version = conflict?.version ?? typed.version.initialValue;
  return { posted, parts, conflict, version: version === undefined ? undefined : String(version) };
}

function namesOf(choices: ListingChoices): ListingNames {
  const entries = LISTING_LISTS.map((list) => [
    list,
    Object.fromEntries(choices[list].map(({ code, name }) => [code, name])),
  ]);
  return Object.fromEntries(entries) as ListingNames;
}

function toOption(choice: ListingChoice, retired: (name: string) => string): FieldOption {
  return { value: choice.code, label: choice.isRetired ? retired(choice.name) : choice.name };
}
