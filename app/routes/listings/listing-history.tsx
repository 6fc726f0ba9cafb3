import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListingHistory } from '#app/components/listings/listing-history.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { NotFound } from '#app/domain/errors.ts';
import { listHistory } from '#app/domain/listings/list-history.server.ts';
import { contentOfListing } from '#app/domain/listings/listing-content.ts';
import { LISTING_LISTS } from '#app/domain/listings/listing-names.ts';
import { ownListingsFilterSchema } from '#app/domain/listings/schemas.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.listings.ownTitle, href: to(`/o/${data.organisation}/listings`) },
          { label: data.title, href: to(`/o/${data.organisation}/listings/${data.publicId}`) },
          { label: m.listingManage.history.title },
        ]
      : [],
};

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.listingManage.history.title);

export const loader = page(async ({ ctx, locale, params, url }) => {
  const filter = parseFilter(ownListingsFilterSchema, url);
  const publicId = params['listing'] ?? '';
  const [{ listing, entries, pages }, names] = await Promise.all([
    listHistory(ctx, publicId, filter.page),
    namesOfLists(ctx.tx, LISTING_LISTS, locale),
  ]);
  if (filter.page > pages) throw new NotFound();
  return {
    organisation: ctx.organisation?.publicId ?? '',
    publicId,
    kind: listing.row.kind,
    title: contentOfListing(listing).title,
    entries,
    names,
    page: filter.page,
    pages,
  };
});

export default function ListingHistoryPage() {
  const { m, to } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { history } = m.listingManage;
  return (
    <>
      <PageHeading className="mb-8" eyebrow={data.title} title={history.title} intro={history.intro} />
      <ListingHistory kind={data.kind} entries={data.entries} names={data.names} />
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={data.page}
        pageCount={data.pages}
        hrefFor={(number) =>
          `${to(`/o/${data.organisation}/listings/${data.publicId}/history`)}?page=${String(number)}`
        }
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) => m.words.page(String(number))}
      />
    </>
  );
}
