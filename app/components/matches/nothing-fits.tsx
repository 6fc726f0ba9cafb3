import type { ReactNode } from 'react';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { MatchShelf } from '#app/domain/matches/schemas.ts';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** A text of fewer words leaves the ranking little to go by. */
const FEW_WORDS = 100;

/** An empty list of matches: because of the filters, because nothing is on this shelf, or because nothing fits. */
export function NothingFits({
  listing,
  shelf,
  clearHref,
  editHref,
}: {
  listing: ListingView;
  shelf: MatchShelf;
  /** The same list without filters; undefined when there are none. */
  clearHref: string | undefined;
  /** Where the listing is made better; undefined for who may not. */
  editHref: string | undefined;
}) {
  const { m } = useMessages();
  if (clearHref !== undefined) {
    return (
      <EmptyState
        title={m.matches.noneFilteredTitle}
        actions={<ButtonLink href={clearHref}>{m.matches.clear}</ButtonLink>}
      >
        {m.matches.noneFilteredText}
      </EmptyState>
    );
  }
  if (shelf === 'interesting') {
    return <EmptyState title={m.matches.noneInterestingTitle}>{m.matches.noneInterestingText}</EmptyState>;
  }
  if (shelf === 'not_for_us') {
    return <EmptyState title={m.matches.noneAsideTitle}>{m.matches.noneAsideText}</EmptyState>;
  }
  if (editHref === undefined) {
    return <EmptyState title={m.matches.noneTitle}>{m.matches.noneForOthers}</EmptyState>;
  }
  return (
    <EmptyState
      title={m.matches.noneTitle}
      actions={<ButtonLink href={editHref}>{m.matches.improve}</ButtonLink>}
    >
      <p>{m.matches.noneText}</p>
      <p className="mt-3 font-semibold">{m.matches.whatHelps}</p>
      <Tips listing={listing} />
    </EmptyState>
  );
}

/** What this listing lacks that would let more be found. */
function Tips({ listing }: { listing: ListingView }): ReactNode {
  const { tips } = useMessages().m.matches;
  const words = listing.body.split(/\s+/).filter((word) => word !== '').length;
  const lacking = [
    words < FEW_WORDS && tips.body(words),
    listing.keywords.length === 0 && tips.keywords,
    listing.areas.every((area) => area === 'unclassified') && tips.areas,
    listing.trl === null && tips.trl[listing.kind],
    listing.trl !== null && listing.trlHard && tips.trlHard,
    listing.languages.length < 2 && tips.language,
  ].filter((tip) => tip !== false);
  return (
    <ul className="list-disc pl-5">
      {(lacking.length > 0 ? lacking : [tips.whole]).map((tip) => (
        <li key={tip}>{tip}</li>
      ))}
    </ul>
  );
}
