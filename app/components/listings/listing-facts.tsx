import { formatDate, formatLanguage } from '#app/i18n/formats.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { useMessages } from '../messages.tsx';
import { DescriptionList } from '../ui/description-list.tsx';

/** What is known of a listing beside its text. */
export function ListingFacts({ listing }: { listing: ListingView }) {
  const { m, locale } = useMessages();
  const { trl, trlHard, keywords, publishedAt, expiresAt, language, audience } = listing;
  return (
    <DescriptionList
      items={[
        ...(trl
          ? [
              {
                term: m.listings.trl,
                description: `${m.listings.trlValue(trl.min, trl.max)}${trlHard ? ` (${m.listings.trlHard})` : ''}`,
              },
            ]
          : []),
        ...(keywords.length > 0 ? [{ term: m.listings.keywords, description: keywords.join(', ') }] : []),
        { term: m.listings.languageOf, description: formatLanguage(locale, language) },
        { term: m.listings.whoSees, description: m.listings.audience[audience] },
        ...(publishedAt
          ? [{ term: m.listings.publishedOn, description: formatDate(locale, publishedAt) }]
          : []),
        ...(expiresAt ? [{ term: m.listings.expiresOn, description: formatDate(locale, expiresAt) }] : []),
      ]}
    />
  );
}
