import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LISTING_KINDS } from '#db/enums.ts';
import { AreaFilter } from '#app/components/listings/area-filter.tsx';
import { ListingCard } from '#app/components/listings/listing-card.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { listingFilterSchema } from '#app/domain/listings/schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findListings } from '#search/find-listings.server.ts';

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.listings.searchTitle }] };

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.listings.searchTitle);

export const loader = page(async ({ ctx, locale, url, context }) => {
  const filter = parseFilter(listingFilterSchema, url);
  await spend('search_address', networkOf(context.clientAddress));
  const search = { query: filter.q, kind: filter.kind, areas: filter.area, page: filter.page };
  const [found, areaNames] = await Promise.all([
    findListings(ctx, search, locale),
    termNames(ctx.tx, 'area', locale),
  ]);
  return { filter, areaNames, isVisitor: ctx.actor.kind === 'visitor', ...found };
});

export default function SearchPage() {
  const { m, to } = useMessages();
  const { filter, listings, total, pages, facets, degraded, areaNames, isVisitor } =
    useLoaderData<typeof loader>();
  const { q, kind, area } = filter;
  const addressOf = (change: { kind?: string | undefined; page?: number }) => {
    const query = new URLSearchParams();
    if (q !== '') query.set('q', q);
    const wanted = 'kind' in change ? change.kind : kind;
    if (wanted) query.set('kind', wanted);
    for (const code of area) query.append('area', code);
    if (change.page && change.page > 1) query.set('page', String(change.page));
    return `${to('/search')}?${query.toString()}`;
  };
  return (
    <>
      <PageHeading
        title={q === '' ? m.listings.searchTitle : m.listings.resultsFor(q)}
        intro={m.listings.searchIntro}
      />
      {degraded ? (
        <Notice className="mt-6" tone="warning">
          {m.words.degradedSearch}
        </Notice>
      ) : null}
      {isVisitor ? (
        <Notice className="mt-6" tone="info">
          {m.listings.publicOnly}
        </Notice>
      ) : null}
      <Tabs
        className="mt-6"
        label={m.listings.filterByKind}
        items={[
          { href: addressOf({ kind: undefined }), label: m.listings.allKinds, current: kind === undefined },
          ...LISTING_KINDS.map((item) => ({
            href: addressOf({ kind: item }),
            label: m.listings.kinds[item],
            current: kind === item,
            count: facets.kind[item],
          })),
        ]}
      />
      <AreaFilter
        action={to('/search')}
        chosen={area}
        areaNames={areaNames}
        values={{ q: q === '' ? undefined : q, kind }}
      />
      {listings.length === 0 ? (
        <EmptyState title={q === '' ? m.listings.emptyTitle : m.listings.nothingFound(q)}>
          {m.listings.nothingFoundHelp}
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 text-ink-soft">{m.listings.count(total)}</p>
          <CardList
            items={listings}
            itemKey={(listing) => listing.publicId}
            render={(listing) => <ListingCard listing={listing} areaNames={areaNames} />}
          />
        </>
      )}
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={filter.page}
        pageCount={pages}
        hrefFor={(number) => addressOf({ page: number })}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) => m.words.page(String(number))}
      />
    </>
  );
}
