import { LISTING_FIELDS, type ListingContent, type ListingField } from './listing-fields.ts';

const ALL = Object.keys(LISTING_FIELDS) as ListingField[];

/** The fields in which two versions of a listing differ, in the order in which people read them. */
export function changedFields(
  before: Partial<ListingContent>,
  after: Partial<ListingContent>,
): ListingField[] {
  return ALL.filter((field) => asText(before[field]) !== asText(after[field]));
}

/** A value for comparing: the order of choices means nothing, and an empty field is none. */
function asText(value: ListingContent[ListingField]): string {
  if (value === undefined || value === false) return '';
  return Array.isArray(value) ? [...value].sort().join('\n') : String(value);
}
