import type { FacetTerms } from '#app/domain/find/facet-term.ts';
import { leavesOutOrganisations } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { FoundOrganisation } from '#app/domain/organisations/found-organisation.ts';
import { useMessages } from '../messages.tsx';
import { Notice } from '../ui/notice.tsx';
import { FilterChips } from './filter-chips.tsx';
import type { FindState } from './find-address.ts';
import { NothingFound, type NothingFoundProps } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { shownNumber } from './shown-number.ts';
import { SortLinks } from './sort-links.tsx';

export interface FindResultsProps {
  path: string;
  state: FindState;
  page: number;
  found: {
    listings: readonly ListingView[];
    organisations: readonly FoundOrganisation[];
    total: ShownCount | null;
    pages: number;
    kinds: Readonly<Record<'organisation', ShownCount>>;
    degraded: boolean;
  };
  terms: FacetTerms;
  waysOut: Pick<NothingFoundProps, 'nearest' | 'drops' | 'hasBare'> | null;
  isVisitor: boolean;
}

/** What was found: how much, by which filters, in which order, and a page of it; or what else to try. */
export function FindResults({ path, state, page, found, terms, waysOut, isVisitor }: FindResultsProps) {
  const { m, to, locale } = useMessages();
  const { find } = m;
  return (
    <section aria-labelledby="results" className="min-w-0 max-lg:mt-6">
      {found.degraded ? (
        <Notice className="mb-4" tone="warning">
          {m.words.degradedSearch}
        </Notice>
      ) : null}
      {isVisitor ? (
        <Notice className="mb-4" tone="info">
          {find.publicOnly} <a href={to('/login')}>{find.publicOnlyLogIn}</a>
        </Notice>
      ) : null}
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6">
        <h2 id="results" className="text-lg font-semibold">
          {found.total === null ? find.results : find.count(shownNumber(m, locale, found.total))}
        </h2>
        {waysOut ? null : <SortLinks path={path} state={state} />}
      </div>
      <FilterChips path={path} state={state} terms={terms} />
      {waysOut ? (
        <NothingFound path={path} state={state} terms={terms} {...waysOut} />
      ) : (
        <ResultList
          path={path}
          state={state}
          page={page}
          pages={found.pages}
          listings={found.listings}
          organisations={found.organisations}
          organisationCount={leavesOutOrganisations(state) ? 0 : found.kinds.organisation}
          terms={terms}
          isVisitor={isVisitor}
        />
      )}
    </section>
  );
}
