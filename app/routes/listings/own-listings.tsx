import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListingBadges } from '#app/components/listings/listing-badges.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { countNewMatches } from '#app/domain/matches/list-new-matches.server.ts';
import { listOwnListings } from '#app/domain/listings/list-listings.server.ts';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { ownListingsFilterSchema } from '#app/domain/listings/schemas.ts';
import { NotFound } from '#app/domain/errors.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { titleOf } from '#app/i18n/page-title.ts';

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.listings.ownTitle }] };

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.listings.ownTitle);

export const loader = page(async ({ ctx, locale, url }) => {
  const filter = parseFilter(ownListingsFilterSchema, url);
  const found = await listOwnListings(ctx, filter.page, locale);
  if (filter.page > found.pages) throw new NotFound();
  return {
    organisation: ctx.organisation?.publicId ?? '',
    areaNames: await termNames(ctx.tx, 'area', locale),
    newMatches: await countNewMatches(ctx, {
      organisationId: ctx.organisation?.id,
      publicIds: found.listings.map(({ publicId }) => publicId),
    }),
    mayExport: may(ctx.actor, 'export', factsOf(await getActingOrganisation(ctx))),
    ...found,
  };
});

export default function OwnListingsPage() {
  const { m, to, locale } = useMessages();
  const {
    organisation,
    listings,
    areaNames,
    newMatches,
    mayExport,
    page: current,
    pages,
  } = useLoaderData<typeof loader>();
  const newOf = (publicId: string) => newMatches.find(({ listing }) => listing === publicId)?.count ?? 0;
  const base = `/o/${organisation}/listings`;
  const buttons = (
    <>
      <ButtonLink variant="primary" icon="plus" href={to(`${base}/new/capability`)}>
        {m.listings.newCapability}
      </ButtonLink>
      <ButtonLink variant="secondary" icon="plus" href={to(`${base}/new/challenge`)}>
        {m.listings.newChallenge}
      </ButtonLink>
      {mayExport ? (
        <ButtonLink variant="quiet" icon="download" href={to(`/o/${organisation}/export`)}>
          {m.exports.link}
        </ButtonLink>
      ) : null}
    </>
  );
  return (
    <>
      <PageHeading title={m.listings.ownTitle} intro={m.listings.ownIntro} actions={buttons} />
      {listings.length === 0 ? (
        <EmptyState className="mt-8" title={m.listings.ownEmptyTitle}>
          {m.listings.ownEmptyText}
        </EmptyState>
      ) : (
        <CardList
          className="mt-8"
          items={listings}
          itemKey={(listing) => listing.publicId}
          render={(listing) => (
            <Card
              headingLevel={2}
              title={listing.title}
              lang={listing.language === locale ? undefined : listing.language}
              href={to(`${base}/${listing.publicId}`)}
              badges={
                <>
                  <StatusBadge status={listing.status} label={m.listings.status[listing.status]} />
                  <ListingBadges listing={listing} areaNames={areaNames} />
                </>
              }
              meta={`${m.listings.audience[listing.audience]} · ${m.listings.identity[listing.identity]}`}
              actions={
                listing.status === 'published' ? (
                  <ButtonLink size="small" href={to(`${base}/${listing.publicId}/matches`)}>
                    {m.matches.linkWithNew(newOf(listing.publicId))}
                  </ButtonLink>
                ) : undefined
              }
            />
          )}
        />
      )}
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={current}
        pageCount={pages}
        hrefFor={(number) => `${to(base)}?page=${String(number)}`}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) => m.words.page(String(number))}
      />
    </>
  );
}
