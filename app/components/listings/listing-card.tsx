import type { ReactNode } from 'react';
import { formatDate } from '#app/i18n/formats.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { useMessages } from '../messages.tsx';
import { Card } from '../ui/card.tsx';
import { ListingBadges, type TermNames } from './listing-badges.tsx';
import { highlightsOf } from './listing-words.ts';
import { PosterLine } from './poster-line.tsx';

/** Characters of the text that a card shows. */
const EXCERPT = 220;

/** A listing in a list. */
export function ListingCard({
  listing,
  areaNames,
  href,
  headingLevel = 2,
  children,
}: {
  listing: ListingView;
  areaNames: TermNames;
  href?: string | undefined;
  /** The level that fits the headings around it. */
  headingLevel?: 2 | 3 | undefined;
  children?: ReactNode;
}) {
  const { m, to, locale } = useMessages();
  const highlights = highlightsOf({ m, locale }, listing);
  return (
    <Card
      title={listing.title}
      headingLevel={headingLevel}
      lang={listing.language === locale ? undefined : listing.language}
      href={href ?? to(`/listings/${listing.publicId}`)}
      badges={<ListingBadges listing={listing} areaNames={areaNames} />}
      meta={
        <>
          <PosterLine poster={listing.poster} />
          {listing.publishedAt ? (
            <>
              {' '}
              · {m.listings.publishedOn} {formatDate(locale, listing.publishedAt)}
            </>
          ) : null}
        </>
      }
    >
      <p
        className="max-w-prose break-words"
        lang={listing.language === locale ? undefined : listing.language}
      >
        {excerptOf(listing.body)}
      </p>
      {highlights.length > 0 ? <p className="mt-2 text-sm text-ink-soft">{highlights.join(' · ')}</p> : null}
      {children}
    </Card>
  );
}

/** The beginning of a text, cut between words. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT) return line;
  return `${line.slice(0, line.lastIndexOf(' ', EXCERPT))} …`;
}
