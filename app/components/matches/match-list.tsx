import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import { useMessages } from '../messages.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { CardList } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { MatchCard } from './match-card.tsx';

/** The best counterparts on a listing's own page; or that nothing fits yet; or that the search engine is away. */
export function MatchList({
  subject,
  intro,
  found,
  names,
  allHref,
}: {
  /** The listing that they fit. */
  subject: Pick<ListingView, 'kind' | 'trl'>;
  intro: string;
  found: { counterparts: readonly Counterpart[]; degraded: boolean };
  names: ListingNames;
  /** The page of all of them, for who has one. */
  allHref?: string | undefined;
}) {
  const { m } = useMessages();
  const all = allHref ? <ButtonLink href={allHref}>{m.matches.all}</ButtonLink> : null;
  if (found.degraded) return <Notice tone="warning">{m.matches.down}</Notice>;
  if (found.counterparts.length === 0) {
    return (
      <EmptyState title={m.matches.noneTitle} actions={all}>
        {m.matches.noneForOthers}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="mb-4 max-w-prose text-ink-soft">{intro}</p>
      <CardList
        items={found.counterparts}
        itemKey={(match) => match.listing.publicId}
        render={(match) => <MatchCard match={match} subject={subject} names={names} />}
      />
      {all ? <div className="mt-6">{all}</div> : null}
    </>
  );
}
