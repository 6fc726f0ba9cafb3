import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FilterPanel } from '#app/components/find/filter-panel.tsx';
import { KindTabs } from '#app/components/find/kind-tabs.tsx';
import { FindResults } from '#app/components/find/find-results.tsx';
import { SearchField } from '#app/components/find/search-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { facetTerms } from '#app/domain/find/facet-terms.server.ts';
import { filtersOf, findFilterSchema, hasFilters } from '#app/domain/find/find-filter.ts';
import { recordSearch } from '#app/domain/find/record-search.server.ts';
import { unknownTerms } from '#app/domain/find/unknown-terms.server.ts';
import { requireDepth } from '#app/http/page-depth.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter, refuseFilters } from '#app/http/parse-filter.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findWaysOut } from '#search/find-ways-out.server.ts';
import { find } from '#search/find.server.ts';
import suggestScript from '../../browser/suggest.js?url';

export const handle: RouteHandle = {
  breadcrumbs: ({ m }) => [{ label: m.find.title }],
  hasOwnSearch: true,
  scripts: [suggestScript],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, ({ find: texts }) => (data?.state.q ? texts.resultsFor(data.state.q) : texts.title));

export const loader = page(async (opened) => {
  const { ctx, locale, url, context } = opened;
  const { page: number, ...state } = parseFilter(findFilterSchema, url);
  const filter = { ...state, page: number };
  requireDepth(opened, number);
  await spend('search_address', networkOf(context.clientAddress));
  refuseFilters(await unknownTerms(ctx.tx, filtersOf(filter)));
  const [found, terms] = await Promise.all([find(ctx, filter, locale), facetTerms(ctx.tx, locale)]);
  requireDepth(opened, number, found.pages);
  const isFiltered = hasFilters(filtersOf(filter)) || state.kind !== undefined;
  const hasHits = found.listings.length + found.organisations.length > 0;
  if (number === 1 && !found.degraded)
    await recordSearch(ctx, { query: state.q, locale, isFiltered, hasHits });
  return {
    state,
    number,
    found,
    terms,
    waysOut: hasHits ? null : await findWaysOut(ctx, filter, locale, found),
    isVisitor: ctx.actor.kind === 'visitor',
  };
});

export default function SearchPage() {
  const { m, to } = useMessages();
  const { state, number, found, terms, waysOut, isVisitor } = useLoaderData<typeof loader>();
  const path = to('/search');
  return (
    <>
      <PageHeading title={state.q === '' ? m.find.title : m.find.resultsFor(state.q)} />
      <SearchField query={state.q} />
      <div className="mt-6">
        <KindTabs path={path} state={state} kinds={found.kinds} all={found.all} />
      </div>
      <div className="mt-6 lg:has-[.beside]:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start lg:gap-10">
        <FilterPanel path={path} state={state} facets={found.facets} terms={terms} hasWords />
        <FindResults
          path={path}
          state={state}
          page={number}
          found={found}
          terms={terms}
          waysOut={waysOut}
          isVisitor={isVisitor}
        />
      </div>
    </>
  );
}
