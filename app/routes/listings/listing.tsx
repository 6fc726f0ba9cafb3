import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ListingBadges } from '#app/components/listings/listing-badges.tsx';
import { ListingFacts } from '#app/components/listings/listing-facts.tsx';
import { MatchList } from '#app/components/listings/match-list.tsx';
import { PosterLine } from '#app/components/listings/poster-line.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { factsOf, viewFor } from '#app/domain/listings/project-listing.ts';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { listOwnOrganisations } from '#app/domain/organisations/list-own-organisations.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findCounterparts, findOwnFit } from '#search/find-counterparts.server.ts';

const SHOWN = 10;

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

export const loader = page(async ({ ctx, locale, params }) => {
  const publicId = params['listing'] ?? '';
  const loaded = await findListing(ctx, publicId, 'read');
  const isPublished = loaded.row.status === 'published';
  const ranking = isPublished ? await findCounterparts(ctx, publicId, { locale, limit: SHOWN }) : undefined;
  const isOwn = may(ctx.actor, 'edit', factsOf(loaded));
  const [ownFit, areaNames, provinceNames, own] = await Promise.all([
    isPublished && !isOwn ? findOwnFit(ctx, publicId, { locale, limit: SHOWN }) : undefined,
    termNames(ctx.tx, 'area', locale),
    termNames(ctx.tx, 'province', locale),
    isOwn ? listOwnOrganisations(ctx) : [],
  ]);
  const manager = own.find((organisation) => organisation.publicId === loaded.organisation.publicId);
  return {
    listing: viewFor(ctx.actor, loaded, locale),
    ranking: ranking ?? null,
    ownFit: ownFit ?? null,
    areaNames,
    provinceNames,
    managedBy: manager?.publicId ?? null,
  };
});

export default function ListingPage() {
  const { m, to, locale } = useMessages();
  const { listing, ranking, ownFit, areaNames, provinceNames, managedBy } = useLoaderData<typeof loader>();
  const lang = listing.language === locale ? undefined : listing.language;
  return (
    <>
      <PageHeading
        title={listing.title}
        lang={lang}
        badges={<ListingBadges listing={listing} areaNames={areaNames} />}
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
          ) : undefined
        }
      />
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div lang={lang} className="max-w-prose whitespace-pre-line break-words">
          {listing.body}
        </div>
        <ListingFacts listing={listing} />
      </div>
      {ownFit ? (
        <Section title={m.listings.ownFitTitle} id="own-fit">
          <MatchList
            intro={m.listings.ownFitIntro}
            found={ownFit}
            areaNames={areaNames}
            provinceNames={provinceNames}
          />
        </Section>
      ) : null}
      {ranking ? (
        <Section title={m.listings.matchesTitle[listing.kind]} id="matches">
          <MatchList
            intro={m.listings.matchesIntro}
            found={ranking}
            areaNames={areaNames}
            provinceNames={provinceNames}
          />
        </Section>
      ) : null}
    </>
  );
}
