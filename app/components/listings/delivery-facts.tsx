import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { formatDay, formatList, formatNumber } from '#app/i18n/formats.ts';
import { ShareBar } from '../charts/share-bar.tsx';
import type { DescriptionItem } from '../ui/description-list.tsx';
import { amountText, capacityText, scalableText, type Language } from './listing-words.ts';

/** What a capability can make, how soon and where; or how much a challenge asks, when and for how much. */
export function deliveryFacts(
  language: Language,
  listing: ListingView,
  provinceNames: Readonly<Record<string, string>>,
): DescriptionItem[] {
  const { m, locale } = language;
  const { names, facts, money, launchingCustomer } = m.listingFields;
  const { quantity, unit, neededBy, budgetBand, leadTimeWeeks, productionProvince } = listing;
  const provinces = listing.preferredProvinces.map((code) => provinceNames[code] ?? code);
  const percent = (value: number | null) => (value === null ? null : m.listingFields.percent(value));
  const origin = facts.contentOf(
    percent(listing.contentNl),
    percent(listing.contentEu),
    percent(listing.contentNato),
  );
  const known: [string, DescriptionItem['description'] | undefined][] = [
    [facts.capacity, <Capacity key="capacity" language={language} listing={listing} />],
    [facts.leadTime, leadTimeWeeks === null ? undefined : m.listingFields.weeks(leadTimeWeeks)],
    [facts.madeIn, productionProvince && (provinceNames[productionProvince] ?? productionProvince)],
    [facts.content, origin],
    [facts.quantity, quantity === null ? undefined : amountText(language, quantity, unit)],
    [facts.neededBy, neededBy && formatDay(locale, neededBy)],
    [names.budgetBand, budgetBand && money[budgetBand]],
    [names.launchingCustomer, listing.launchingCustomer && launchingCustomer[listing.launchingCustomer]],
    [names.preferredProvinces, formatList(locale, provinces)],
  ];
  const hasCapacity = listing.capacity !== null || listing.capacityScalableTo !== null;
  return known.flatMap(([term, description]) =>
    description === undefined ||
    description === null ||
    description === '' ||
    (term === facts.capacity && !hasCapacity)
      ? []
      : [{ term, description }],
  );
}

function Capacity({ language, listing }: { language: Language; listing: ListingView }) {
  const { facts } = language.m.listingFields;
  const { capacity, capacityScalableTo } = listing;
  const now = capacityText(language, listing);
  // Beside what it is now the number says enough.
  const most =
    capacity !== null && capacityScalableTo !== null
      ? formatNumber(language.locale, capacityScalableTo)
      : scalableText(language, listing);
  return (
    <>
      {[now, most && facts.scalableTo(most)].filter(Boolean).join(', ')}
      {capacity !== null && capacityScalableTo !== null && capacityScalableTo > capacity ? (
        <ShareBar className="mt-1.5" part={capacity} whole={capacityScalableTo} />
      ) : null}
    </>
  );
}
