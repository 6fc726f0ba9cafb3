import type { ReactNode } from 'react';
import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import { MatchList } from '../matches/match-list.tsx';
import { useMessages } from '../messages.tsx';
import { Section } from '../ui/page-heading.tsx';
import { ListingFacts } from './listing-facts.tsx';

type Found = { counterparts: readonly Counterpart[]; degraded: boolean };

/** What a listing says, and what fits it as far as the reader may know: under the heading of each page of a listing. */
export function ListingContents({
  listing,
  names,
  ranking = null,
  ownFit = null,
  matchesHref,
  children,
}: {
  listing: ListingView;
  names: ListingNames;
  /** Null for who may not see a ranking. */
  ranking?: Found | null | undefined;
  /** How the reader's own capabilities fit; null when there is nothing to compare. */
  ownFit?: Found | null | undefined;
  /** The page of all that fits. */
  matchesHref?: string | undefined;
  /** What goes with the text, before what fits it. */
  children?: ReactNode;
}) {
  const { m, locale } = useMessages();
  return (
    <>
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div
          lang={listing.language === locale ? undefined : listing.language}
          className="max-w-prose break-words whitespace-pre-line"
        >
          {listing.body}
        </div>
        <ListingFacts listing={listing} names={names} />
      </div>
      {children}
      {ownFit ? (
        <Section title={m.matches.ownFitTitle} id="own-fit">
          <MatchList subject={listing} intro={m.matches.ownFitIntro} found={ownFit} names={names} />
        </Section>
      ) : null}
      {ranking ? (
        <Section title={m.matches.title[listing.kind]} id="matches">
          <MatchList
            subject={listing}
            intro={m.matches.intro}
            found={ranking}
            allHref={matchesHref}
            names={names}
          />
        </Section>
      ) : null}
    </>
  );
}
