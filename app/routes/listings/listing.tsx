import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListingAttachments } from '#app/components/listings/listing-attachments.tsx';
import { ListingBadges } from '#app/components/listings/listing-badges.tsx';
import { ListingContents } from '#app/components/listings/listing-contents.tsx';
import { PosterLine } from '#app/components/listings/poster-line.tsx';
import { RespondButton, RespondSection } from '#app/components/responses/respond-call.tsx';
import { SimilarChallenges } from '#app/components/similar/similar-challenges.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { factsOf, viewFor } from '#app/domain/listings/project-listing.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { listAttachments } from '#app/domain/listings/list-attachments.server.ts';
import { listOwnOrganisations } from '#app/domain/organisations/list-own-organisations.server.ts';
import { LISTING_LISTS } from '#app/domain/listings/listing-names.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { getRespondCall } from '#app/domain/responses/get-respond-call.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { page } from '#app/http/page.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findCounterparts, findOwnFit } from '#search/find-counterparts.server.ts';
import { findSimilar } from '#search/find-similar.server.ts';

/** Matches on the listing's own page; all of them have a page of their own. */
const SHOWN = 5;
/** Similar challenges beside them; few readers look further. */
const SIMILAR = 4;

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          {
            label: m.listings.browseTitle[data.listing.kind],
            href: to(data.listing.kind === 'challenge' ? '/challenges' : '/capabilities'),
          },
          { label: data.listing.title },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => data?.listing.title ?? m.pages.notFoundTitle);

export const loader = page(async ({ ctx, locale, params, context }) => {
  await spend('read_address', networkOf(context.clientAddress));
  const loaded = await findListing(ctx, params['listing'] ?? '', 'read');
  const isPublished = loaded.row.status === 'published';
  const isOwn = may(ctx.actor, 'edit', factsOf(loaded));
  const shown = { locale, limit: SHOWN };
  const [ranking, ownFit, similar, names, own, attachments] = await Promise.all([
    isPublished ? findCounterparts(ctx, loaded, shown) : undefined,
    isPublished && !isOwn ? findOwnFit(ctx, loaded, shown) : undefined,
    isPublished ? findSimilar(ctx, loaded, { locale, limit: SIMILAR }) : [],
    namesOfLists(ctx.tx, LISTING_LISTS, locale),
    isOwn ? listOwnOrganisations(ctx) : [],
    listAttachments(ctx, loaded),
  ]);
  const manager = own.find((organisation) => organisation.publicId === loaded.organisation.publicId);
  return {
    listing: viewFor(ctx.actor, loaded, locale),
    ranking: ranking ?? null,
    ownFit: ownFit ?? null,
    similar,
    names,
    attachments,
    managedBy: manager?.publicId ?? null,
    respondCall: await getRespondCall(ctx, loaded, locale),
  };
});

export default function ListingPage() {
  const { m, to, locale } = useMessages();
  const { listing, ranking, ownFit, similar, names, attachments, managedBy, respondCall } =
    useLoaderData<typeof loader>();
  const lang = listing.language === locale ? undefined : listing.language;
  return (
    <>
      <PageHeading
        title={listing.title}
        lang={lang}
        badges={<ListingBadges listing={listing} areaNames={names.area} />}
        intro={<PosterLine poster={listing.poster} />}
        actions={
          managedBy ? (
            <ButtonLink
              variant="secondary"
              icon="pencil"
              href={to(`/o/${managedBy}/listings/${listing.publicId}`)}
            >
              {m.listings.manage}
            </ButtonLink>
          ) : respondCall ? (
            <RespondButton challenge={listing.publicId} call={respondCall} />
          ) : undefined
        }
      />
      <ListingContents
        listing={listing}
        names={names}
        ranking={ranking}
        ownFit={ownFit}
        matchesHref={to(`${managedBy ? `/o/${managedBy}` : ''}/listings/${listing.publicId}/matches`)}
      >
        <ListingAttachments attachments={attachments} />
      </ListingContents>
      <SimilarChallenges intro={m.similar.forReader} found={similar} />
      {respondCall ? <RespondSection challenge={listing.publicId} call={respondCall} /> : null}
    </>
  );
}
