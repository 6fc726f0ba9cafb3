import { data, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ListingKind } from '#db/enums.ts';
import { AreaFilter } from '#app/components/listings/area-filter.tsx';
import { ListingCard } from '#app/components/listings/listing-card.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { listPublishedListings } from '#app/domain/listings/list-listings.server.ts';
import { listingFilterSchema } from '#app/domain/listings/schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const kindOf = (pathname: string): ListingKind =>
  pathname.includes('/challenges') ? 'challenge' : 'capability';

export const handle: RouteHandle = {
  breadcrumbs: ({ m, pathname }) => [{ label: m.listings.browseTitle[kindOf(pathname)] }],
};

export const meta: MetaFunction = ({ location }) =>
  titleOf(location, (m) => m.listings.browseTitle[kindOf(location.pathname)]);

export const loader = page(async ({ ctx, locale, url }) => {
  const filter = parseFilter(listingFilterSchema, url);
  const kind = kindOf(url.pathname);
  const [found, areaNames] = await Promise.all([
    listPublishedListings(ctx, { kind, areas: filter.area, page: filter.page }, locale),
    termNames(ctx.tx, 'area', locale),
  ]);
  if (filter.page > found.pages) throw data({ reason: 'not_found' }, { status: 404 });
  return { kind, filter, areaNames, ...found, isVisitor: ctx.actor.kind === 'visitor' };
});

export default function BrowsePage() {
  const { m, to } = useMessages();
  const {
    kind,
    listings,
    total,
    filter,
    areaNames,
    pages,
    page: current,
    isVisitor,
  } = useLoaderData<typeof loader>();
  const path = to(kind === 'challenge' ? '/challenges' : '/capabilities');
  const query = new URLSearchParams(filter.area.map((area) => ['area', area]));
  return (
    <>
      <PageHeading title={m.listings.browseTitle[kind]} intro={m.listings.browseIntro[kind]} />
      {isVisitor ? (
        <Notice className="mt-6" tone="info">
          {m.listings.publicOnly}
        </Notice>
      ) : null}
      <AreaFilter action={path} chosen={filter.area} areaNames={areaNames} />
      <p className="mb-4 text-ink-soft">{m.listings.count(total)}</p>
      {listings.length === 0 ? (
        <EmptyState title={m.listings.emptyTitle}>{m.listings.emptyText}</EmptyState>
      ) : (
        <CardList
          items={listings}
          itemKey={(listing) => listing.publicId}
          render={(listing) => <ListingCard listing={listing} areaNames={areaNames} />}
        />
      )}
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={current}
        pageCount={pages}
        hrefFor={(number) => {
          query.set('page', String(number));
          return `${path}?${query.toString()}`;
        }}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) => m.words.page(String(number))}
      />
    </>
  );
}
