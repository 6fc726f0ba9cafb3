import type { Counterpart } from '#search/matching/counterpart.ts';
import { useMessages } from '../messages.tsx';
import { CardList } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import type { TermNames } from './listing-badges.tsx';
import { MatchCard } from './match-card.tsx';

/** Counterparts best first; or that nothing fits yet; or that the search engine is away. */
export function MatchList({
  intro,
  found,
  areaNames,
  provinceNames,
}: {
  intro: string;
  found: { counterparts: readonly Counterpart[]; degraded: boolean };
  areaNames: TermNames;
  provinceNames: TermNames;
}) {
  const { m } = useMessages();
  if (found.degraded) return <Notice tone="warning">{m.listings.matchesDown}</Notice>;
  if (found.counterparts.length === 0) {
    return <EmptyState title={m.listings.noMatchTitle}>{m.listings.noMatchText}</EmptyState>;
  }
  return (
    <>
      <p className="mb-4 max-w-prose text-ink-soft">{intro}</p>
      <CardList
        items={found.counterparts}
        itemKey={(match) => match.listing.publicId}
        render={(match) => <MatchCard match={match} areaNames={areaNames} provinceNames={provinceNames} />}
      />
    </>
  );
}
