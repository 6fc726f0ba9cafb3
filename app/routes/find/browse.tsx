import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ListingKind } from '#db/enums.ts';
import { FilterPanel } from '#app/components/find/filter-panel.tsx';
import { FindResults } from '#app/components/find/find-results.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { facetTerms } from '#app/domain/find/facet-terms.server.ts';
import { filtersOf, listFilterSchema } from '#app/domain/find/find-filter.ts';
import { unknownTerms } from '#app/domain/find/unknown-terms.server.ts';
import { requireDepth } from '#app/http/page-depth.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter, refuseFilters } from '#app/http/parse-filter.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findWaysOut } from '#search/find-ways-out.server.ts';
import { find } from '#search/find.server.ts';

const kindOf = (pathname: string): ListingKind =>
  pathname.includes('/challenges') ? 'challenge' : 'capability';

export const handle: RouteHandle = {
  breadcrumbs: ({ m, pathname }) => [{ label: m.listings.browseTitle[kindOf(pathname)] }],
};

export const meta: MetaFunction = ({ location }) =>
  titleOf(location, (m) => m.listings.browseTitle[kindOf(location.pathname)]);

export const loader = page(async (opened) => {
  const { ctx, locale, url, context } = opened;
  const kind = kindOf(url.pathname);
  const filter = { q: '', kind, ...parseFilter(listFilterSchema, url) };
  requireDepth(opened, filter.page);
  await spend('read_address', networkOf(context.clientAddress));
  refuseFilters(await unknownTerms(ctx.tx, filtersOf(filter)));
  const [found, terms] = await Promise.all([find(ctx, filter, locale), facetTerms(ctx.tx, locale)]);
  requireDepth(opened, filter.page, found.pages);
  return {
    kind,
    filter,
    found,
    terms,
    waysOut: found.listings.length > 0 ? null : await findWaysOut(ctx, filter, locale, found),
    isVisitor: ctx.actor.kind === 'visitor',
  };
});

export default function BrowsePage() {
  const { m, to } = useMessages();
  const { kind, filter, found, terms, waysOut, isVisitor } = useLoaderData<typeof loader>();
  // The path says the kind.
  const { page: number, ...chosen } = filter;
  const state = { ...chosen, kind: undefined };
  const path = to(kind === 'challenge' ? '/challenges' : '/capabilities');
  return (
    <>
      <PageHeading title={m.listings.browseTitle[kind]} intro={m.listings.browseIntro[kind]} />
      <div className="mt-6 lg:has-[.beside]:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:items-start lg:gap-10">
        <FilterPanel path={path} kind={kind} state={state} facets={found.facets} terms={terms} />
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
