import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { DescriptionItem } from '../ui/description-list.tsx';
import type { Language } from './listing-words.ts';

/** With whom the poster wants to work, how, and what finance it seeks. */
export function cooperationFacts({ m }: Language, listing: ListingView): DescriptionItem[] {
  const { names, cooperation, money } = m.listingFields;
  return [
    {
      term: names.cooperation,
      description: listing.cooperation.map((form) => cooperation[form]).join(', '),
    },
    {
      term: names.partnerKinds,
      description: listing.partnerKinds.map((kind) => m.organisations.kinds[kind]).join(', '),
    },
    { term: names.financeSought, description: listing.financeSought ? money[listing.financeSought] : '' },
  ].filter((item) => item.description !== '');
}
