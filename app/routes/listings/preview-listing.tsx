import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListingAttachments } from '#app/components/listings/listing-attachments.tsx';
import { ListingBadges } from '#app/components/listings/listing-badges.tsx';
import { ListingContents } from '#app/components/listings/listing-contents.tsx';
import { PosterLine } from '#app/components/listings/poster-line.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { contentOfListing } from '#app/domain/listings/listing-content.ts';
import { LISTING_LISTS } from '#app/domain/listings/listing-names.ts';
import { previewListing } from '#app/domain/listings/preview-listing.server.ts';
import { previewFilterSchema } from '#app/domain/listings/schemas.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { PREVIEWED_AS } from '#app/domain/visibility/typical-actors.ts';
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
          { label: m.listingManage.preview.title },
        ]
      : [],
};

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.listingManage.preview.title);

export const loader = page(async ({ ctx, locale, params, url }) => {
  const { as } = parseFilter(previewFilterSchema, url);
  const publicId = params['listing'] ?? '';
  const [{ listing, seen }, names] = await Promise.all([
    previewListing(ctx, publicId, as, locale),
    namesOfLists(ctx.tx, LISTING_LISTS, locale),
  ]);
  return {
    organisation: ctx.organisation?.publicId ?? '',
    publicId,
    as,
    status: listing.row.status,
    title: contentOfListing(listing).title,
    seen,
    names,
  };
});

export default function PreviewListingPage() {
  const { m, to, locale } = useMessages();
  const { organisation, publicId, as, status, title, seen, names } = useLoaderData<typeof loader>();
  const { preview } = m.listingManage;
  const path = to(`/o/${organisation}/listings/${publicId}/preview`);
  const lang = seen && seen.listing.language !== locale ? seen.listing.language : undefined;
  return (
    <>
      <p className="font-semibold text-accent">{preview.title}</p>
      <Tabs
        className="mt-2"
        label={preview.audiences}
        items={PREVIEWED_AS.map((item) => ({
          href: `${path}?as=${item}`,
          label: preview.as[item],
          current: item === as,
        }))}
      />
      <Notice className="my-6" tone="info">
        {preview.explain[as]} {status === 'published' ? '' : preview.notPublished(m.listings.status[status])}
      </Notice>
      {seen ? (
        <>
          <PageHeading
            title={seen.listing.title}
            lang={lang}
            badges={<ListingBadges listing={seen.listing} areaNames={names.area} />}
            intro={<PosterLine poster={seen.listing.poster} />}
          />
          <ListingContents listing={seen.listing} names={names}>
            <ListingAttachments attachments={seen.attachments} />
          </ListingContents>
        </>
      ) : (
        <>
          <h1 className="sr-only">{title}</h1>
          <EmptyState title={preview.notSeenTitle}>{preview.notSeenText}</EmptyState>
        </>
      )}
    </>
  );
}
