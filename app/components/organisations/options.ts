import {
  ORGANISATION_KINDS,
  ORGANISATION_ROLES,
  REGISTRATION_SCHEMES,
  SIZE_CLASSES,
  type Locale,
} from '#db/enums.ts';
import { COUNTRIES, OWNER_COUNTRIES } from '#app/domain/organisations/countries.ts';
import { formatCountry } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { FieldOption } from '../form/options.ts';

export function kindOptions(m: Messages): FieldOption[] {
  return ORGANISATION_KINDS.map((value) => ({ value, label: m.organisations.kinds[value] }));
}

export function sizeOptions(m: Messages): FieldOption[] {
  return SIZE_CLASSES.map((value) => ({ value, label: m.organisations.sizes[value] }));
}

export function schemeOptions(m: Messages): FieldOption[] {
  return REGISTRATION_SCHEMES.map((value) => ({ value, label: m.organisations.schemes[value] }));
}

/** The Netherlands first, the others by name in the reader's language. */
export function countryOptions(locale: Locale): FieldOption[] {
  const [first, ...others] = COUNTRIES.map((value) => ({ value, label: formatCountry(locale, value) }));
  return [...(first ? [first] : []), ...others.sort((a, b) => a.label.localeCompare(b.label, locale))];
}

/** Every country of the world by name: an owner can come from anywhere. The form stores the code. */
export function ownerCountryOptions(locale: Locale): FieldOption[] {
  return OWNER_COUNTRIES.map((value) => ({ value, label: formatCountry(locale, value) })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
}

/** The roles in an organisation with what each may do. */
export function roleOptions(m: Messages): FieldOption[] {
  return ORGANISATION_ROLES.map((value) => ({
    value,
    label: m.organisations.roles[value],
    hint: m.members.roleHints[value],
  }));
}
