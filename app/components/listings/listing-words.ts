import type { Locale, Unit } from '#db/enums.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { formatDay, formatNumber } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';

/** A reader's language with its texts. */
export type Language = { m: Messages; locale: Locale };

/** "40 stuks", "1 system"; the bare number when nobody said of what. */
export function amountText({ m, locale }: Language, amount: number, unit: Unit | null): string {
  const number = formatNumber(locale, amount);
  if (unit === null) return number;
  const [one, many] = m.listingFields.unit[unit];
  return `${number} ${amount === 1 ? one : many}`;
}

/** What a capability makes in a period. */
type Made = Pick<ListingView, 'capacity' | 'capacityScalableTo' | 'capacityPeriod' | 'unit'>;

/** "40 stuks per maand"; undefined when the listing does not say. */
export function capacityText(language: Language, listing: Made): string | undefined {
  return perPeriod(language, listing, listing.capacity);
}

/** "100 stuks per maand"; undefined when the listing does not say that it can grow. */
export function scalableText(language: Language, listing: Made): string | undefined {
  return perPeriod(language, listing, listing.capacityScalableTo);
}

function perPeriod(
  language: Language,
  { unit, capacityPeriod }: Made,
  amount: number | null,
): string | undefined {
  if (amount === null) return undefined;
  const { listingFields } = language.m;
  const text = amountText(language, amount, unit);
  return capacityPeriod === null ? text : listingFields.perPeriod(text, listingFields.period[capacityPeriod]);
}

/** The few facts that tell most, for a card: what kind, how much, by when. */
export function highlightsOf(language: Language, listing: ListingView): string[] {
  const { m, locale } = language;
  const { offerKind, quantity, unit, neededBy } = listing;
  const facts =
    listing.kind === 'capability'
      ? [offerKind && m.listingFields.offerKind[offerKind], capacityText(language, listing)]
      : [
          quantity === null ? undefined : amountText(language, quantity, unit),
          neededBy && `${m.listingFields.facts.neededBy.toLowerCase()} ${formatDay(locale, neededBy)}`,
          listing.launchingCustomer === 'yes' ? m.listingFields.facts.launchingCustomer : undefined,
        ];
  return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}
