import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MatchPage } from '#app/components/matches/match-page.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { findListing } from '#app/domain/listings/get-listing.server.ts';
import { rankingFilterSchema } from '#app/domain/matches/schemas.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { loadMatchPage } from './load-match-page.server.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          {
            label: m.listings.browseTitle[data.listing.kind],
            href: to(data.listing.kind === 'challenge' ? '/challenges' : '/capabilities'),
          },
          { label: data.listing.title, href: to(`/listings/${data.listing.publicId}`) },
          { label: m.matches.title[data.listing.kind] },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) =>
    data ? `${m.matches.title[data.listing.kind]} – ${data.listing.title}` : m.pages.notFoundTitle,
  );

/** The ranking of somebody's published challenge, for Defensie and brokers: to read, without marks. */
export const loader = page(async (opened) => {
  const { ctx, params, url } = opened;
  const filter = { ...parseFilter(rankingFilterSchema, url), show: 'open' as const };
  const loaded = await findListing(ctx, params['listing'] ?? '', 'read_matches');
  const matches = await loadMatchPage(opened, loaded, filter);
  return { ...matches, marks: null, fresh: [], editHref: null, respondBase: null };
});

export default function RankingPage() {
  const { m, to, locale } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { listing } = data;
  const base = to(`/listings/${listing.publicId}`);
  return (
    <>
      <PageHeading
        eyebrow={m.matches.title[listing.kind]}
        title={listing.title}
        lang={listing.language === locale ? undefined : listing.language}
        intro={m.matches.intro}
        actions={<ButtonLink href={base}>{m.matches.backToListing}</ButtonLink>}
      />
      <MatchPage path={`${base}/matches`} data={data} />
    </>
  );
}
