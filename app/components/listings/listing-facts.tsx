import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { formatDate, formatLanguage, formatList } from '#app/i18n/formats.ts';
import { useMessages } from '../messages.tsx';
import { DescriptionList, type DescriptionItem } from '../ui/description-list.tsx';
import { cooperationFacts } from './cooperation-facts.ts';
import { deliveryFacts } from './delivery-facts.tsx';
import { MaturityFacts } from './maturity-facts.tsx';

/** What is known of a listing beside its text, in groups; a group of which nothing is known is left out. */
export function ListingFacts({ listing, names }: { listing: ListingView; names: ListingNames }) {
  const { m, locale } = useMessages();
  const language = { m, locale };
  const { groups, facts } = m.listingFields;
  return (
    <div className="flex flex-col gap-8">
      <MaturityFacts listing={listing} />
      <FactGroup title={groups.subject} items={useSubjectFacts(listing, names)} />
      <FactGroup
        title={listing.kind === 'capability' ? groups.production : groups.need}
        items={deliveryFacts(language, listing, names.province)}
      />
      <FactGroup title={groups.cooperation} items={cooperationFacts(language, listing)} />
      <FactGroup
        title={facts.about}
        items={[
          {
            term: facts.readIn,
            description: (
              <>
                {formatList(
                  locale,
                  listing.languages.map((item) => formatLanguage(locale, item)),
                )}
                {listing.isTranslation ? (
                  <span className="block text-sm text-ink-soft">{facts.translation}</span>
                ) : null}
              </>
            ),
          },
          { term: facts.readers, description: m.listings.audience[listing.audience] },
          ...dated(m.listings.publishedOn, listing.publishedAt, (day) => formatDate(locale, day)),
          ...dated(m.listings.expiresOn, listing.expiresAt, (day) => formatDate(locale, day)),
        ]}
      />
    </div>
  );
}

function useSubjectFacts(listing: ListingView, names: ListingNames): DescriptionItem[] {
  const { m } = useMessages();
  const { offerKind, subTechnologies, domains, keywords, exportClass } = listing;
  const { names: fields, facts } = m.listingFields;
  const named = (codes: readonly string[], of: Readonly<Record<string, string>>) =>
    codes.map((code) => of[code] ?? code).join(', ');
  const items = [
    { term: fields.offerKind, description: offerKind ? m.listingFields.offerKind[offerKind] : '' },
    { term: fields.subTechnologies, description: named(subTechnologies, names.sub_technology) },
    { term: fields.domains, description: named(domains, names.domain) },
    { term: fields.keywords, description: keywords.join(', ') },
  ].filter((item) => item.description !== '');
  if (exportClass === null || exportClass === 'unknown') return items;
  return [
    ...items,
    {
      term: m.listingFields.groups.export,
      description: (
        <>
          {m.listingFields.exportClass[exportClass]}
          <span className="block text-sm text-ink-soft">{facts.exportNote}</span>
        </>
      ),
    },
  ];
}

function dated(term: string, day: Date | null, format: (day: Date) => string): DescriptionItem[] {
  return day === null ? [] : [{ term, description: format(day) }];
}

function FactGroup({ title, items }: { title: string; items: readonly DescriptionItem[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{title}</h2>
      <DescriptionList items={items} narrow />
    </section>
  );
}
