import { likenessBandOf } from '#app/domain/similar/likeness-bands.ts';
import { formatDate } from '#app/i18n/formats.ts';
import type { NamedSimilar } from '#search/matching/named-similar.ts';
import { highlightsOf } from '../listings/listing-words.ts';
import { PosterLine } from '../listings/poster-line.tsx';
import { useMessages } from '../messages.tsx';
import { Badge } from '../ui/badge.tsx';
import { Card, CardList } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/page-heading.tsx';
import { subjectsInWords } from './subjects-in-words.ts';

/** What is like a challenge, under its text; nothing when there is none. */
export function SimilarChallenges({ intro, found }: { intro: string; found: readonly NamedSimilar[] }) {
  const { m, to, locale } = useMessages();
  if (found.length === 0) return null;
  return (
    <Section title={m.similar.title} id="similar">
      <p className="mb-4 max-w-prose text-ink-soft">{intro}</p>
      <CardList
        columns={2}
        items={found}
        itemKey={({ listing }) => listing.publicId}
        render={({ listing, likeness, isOwn, terms }) => {
          const band = likenessBandOf(likeness);
          const facts = highlightsOf({ m, locale }, listing);
          const subjects = subjectsInWords(terms, locale);
          return (
            <Card
              className="h-full"
              title={listing.title}
              lang={listing.language === locale ? undefined : listing.language}
              href={to(`/listings/${listing.publicId}`)}
              badges={
                <>
                  <Badge tone={band === 'near' ? 'info' : 'neutral'}>{m.similar.bands[band]}</Badge>
                  {isOwn ? <Badge>{m.similar.own}</Badge> : null}
                </>
              }
              meta={
                <>
                  <PosterLine poster={listing.poster} />
                  {listing.publishedAt
                    ? ` · ${m.listings.publishedOn} ${formatDate(locale, listing.publishedAt)}`
                    : null}
                </>
              }
            >
              {subjects ? (
                <p className="break-words">
                  {m.similar.shared} {subjects}
                </p>
              ) : null}
              {facts.length > 0 ? <p className="mt-1 text-sm text-ink-soft">{facts.join(' · ')}</p> : null}
            </Card>
          );
        }}
      />
    </Section>
  );
}

/** Tells who is about to publish that others ask for it already, with the way to them. */
export function SimilarNotice({ count }: { count: number }) {
  const { m } = useMessages();
  if (count === 0) return null;
  return (
    <Notice className="mt-6" tone="info">
      {m.similar.beforePublishing(count)} <a href="#similar">{m.similar.see(count)}</a>
    </Notice>
  );
}
