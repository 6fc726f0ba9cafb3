import type { ListingKind } from '#db/enums.ts';
import type { ListingField } from '#app/domain/listings/listing-fields.ts';
import type { Messages } from '#app/i18n/messages.ts';

/** What a field of a listing is called, which may depend on its kind. */
export function fieldName(m: Messages, kind: ListingKind, field: ListingField): string {
  const { names, namesOfChallenge } = m.listingFields;
  if (kind === 'challenge' && field === 'trlMin') return namesOfChallenge.trlMin;
  return names[field];
}
