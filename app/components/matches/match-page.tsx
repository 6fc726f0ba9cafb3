import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { Mark } from '#app/domain/matches/mark.ts';
import { PLACES_AT_ONCE } from '#app/domain/matches/place-newcomers.ts';
import { MATCH_SHELVES, type MatchFilter, type MatchShelf } from '#app/domain/matches/schemas.ts';
import type { Counterpart } from '#search/matching/counterpart.ts';
import { useMessages } from '../messages.tsx';
import { CardList } from '../ui/card.tsx';
import { Notice } from '../ui/notice.tsx';
import { Pagination } from '../ui/pagination.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { MarkForms } from './mark-forms.tsx';
import { MatchCard } from './match-card.tsx';
import { MatchFilters } from './match-filters.tsx';
import { isNarrowed, matchQuery } from './match-query.ts';
import { NothingFits } from './nothing-fits.tsx';
import { PutAside } from './put-aside.tsx';
import { ScoreMeaning } from './score-meaning.tsx';

export type MatchPageData = {
  listing: ListingView;
  filter: MatchFilter;
  found:
    | { counterparts: readonly Counterpart[]; counts: Readonly<Record<MatchShelf, number>>; pages: number }
    | 'degraded';
  names: ListingNames;
  /** Of the reader's organisation, by counterpart; null for a reader who cannot mark. */
  marks: Readonly<Record<string, Mark>> | null;
  /** Public ids of counterparts found since the reader last looked. */
  fresh: readonly string[];
  /** Where the listing is edited; null for who may not. */
  editHref: string | null;
  /** Where the organisation responds to challenges with this capability; null where it does not. */
  respondBase: string | null;
};

/** Everything that fits a listing: shelves, filters, a page of matches and what can be done with each. */
export function MatchPage({ path, data }: { path: string; data: MatchPageData }) {
  const { m } = useMessages();
  const { filter, found, names, marks } = data;
  if (found === 'degraded') {
    return (
      <Notice className="mt-6" tone="warning">
        {m.matches.down}
      </Notice>
    );
  }
  const { show } = filter;
  const hrefOf = (over: Partial<MatchFilter>) =>
    path + matchQuery({ ...filter, page: 1, marked: undefined, ...over });
  const total = found.counts[show];
  const notes = [
    ...(marks ? [m.matches.markedPrivately] : []),
    ...(data.listing.kind === 'challenge' && total > PLACES_AT_ONCE ? [m.matches.newcomers] : []),
  ];
  return (
    <>
      {marks ? (
        <Tabs
          className="mt-6"
          label={m.matches.shelvesLabel}
          items={MATCH_SHELVES.map((shelf) => ({
            href: hrefOf({ show: shelf }),
            label: m.matches.shelves[shelf],
            count: found.counts[shelf],
            current: shelf === show,
          }))}
        />
      ) : null}
      <MatchFilters action={path} filter={filter} areaNames={names.area} provinceNames={names.province} />
      {found.counterparts.length === 0 ? (
        <NothingFits
          listing={data.listing}
          shelf={show}
          clearHref={isNarrowed(filter) ? path + matchQuery({ show }) : undefined}
          editHref={data.editHref ?? undefined}
        />
      ) : (
        <>
          <h2 className="mb-4 text-xl font-semibold">
            {m.matches.count(total)}
            {found.pages > 1 ? `, ${m.matches.page(filter.page, found.pages)}` : ''}
          </h2>
          {notes.length > 0 ? (
            <p className="-mt-3 mb-4 max-w-prose text-ink-soft">{notes.join(' ')}</p>
          ) : null}
          <ScoreMeaning className="mb-6" />
          <CardList
            items={found.counterparts}
            itemKey={(match) => match.listing.publicId}
            render={(match) => <Item match={match} data={data} />}
          />
        </>
      )}
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={filter.page}
        pageCount={found.pages}
        hrefFor={(page) => hrefOf({ page })}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(page) => m.words.page(String(page))}
      />
    </>
  );
}

const respondHrefOf = ({ respondBase, listing }: MatchPageData, challenge: string): string | undefined =>
  respondBase === null ? undefined : `${respondBase}/${challenge}?capability=${listing.publicId}`;

/** A match in its place in the list, also just after it was put aside from there. */
function Item({ match, data }: { match: Counterpart; data: MatchPageData }) {
  const { filter, names, marks, fresh } = data;
  const { publicId } = match.listing;
  const mark = marks?.[publicId];
  const isPutAside = filter.show !== 'not_for_us' && mark?.mark === 'not_for_us';
  return (
    <div id={`match-${publicId}`} tabIndex={-1} className="grid scroll-mt-4">
      {isPutAside ? (
        <PutAside listing={match.listing} />
      ) : (
        <MatchCard match={match} subject={data.listing} names={names} isNew={fresh.includes(publicId)}>
          {marks ? <MarkForms match={match} mark={mark} respondHref={respondHrefOf(data, publicId)} /> : null}
        </MatchCard>
      )}
    </div>
  );
}
