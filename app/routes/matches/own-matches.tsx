import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MatchPage } from '#app/components/matches/match-page.tsx';
import { isWholeList, matchQuery } from '#app/components/matches/match-query.ts';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { findOwnListing } from '#app/domain/listings/get-listing.server.ts';
import { factsOf } from '#app/domain/listings/project-listing.ts';
import { listMarks } from '#app/domain/matches/list-marks.server.ts';
import { markMatch, unmarkMatch } from '#app/domain/matches/mark-match.server.ts';
import {
  interestingSchema,
  matchFilterSchema,
  notForUsSchema,
  unmarkSchema,
} from '#app/domain/matches/schemas.ts';
import { listUnseen, viewMatches } from '#app/domain/matches/view-matches.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, type Page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { loadMatchPage } from './load-match-page.server.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) =>
    data
      ? [
          { label: m.listings.ownTitle, href: to(`/o/${data.organisation}/listings`) },
          {
            label: data.listing.title,
            href: to(`/o/${data.organisation}/listings/${data.listing.publicId}`),
          },
          { label: m.matches.title[data.listing.kind] },
        ]
      : [],
};

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) =>
    data ? `${m.matches.title[data.listing.kind]} – ${data.listing.title}` : m.listings.ownTitle,
  );

export const loader = page(async (opened) => {
  const { ctx, locale, params, url } = opened;
  const filter = parseFilter(matchFilterSchema, url);
  const loaded = await findOwnListing(ctx, params['listing'] ?? '', 'read_matches');
  const marks = await listMarks(ctx, loaded);
  const matches = await loadMatchPage(opened, loaded, filter, marks);
  const isPublished = loaded.row.status === 'published';
  const mayEdit = may(ctx.actor, 'edit', factsOf(loaded));
  const look = isWholeList(filter) ? viewMatches : listUnseen;
  const organisation = ctx.organisation?.publicId ?? '';
  return {
    ...matches,
    organisation,
    isPublished,
    marks: mayEdit ? Object.fromEntries(marks) : null,
    // After the ranking, so that nothing counts as seen that could not be shown; nor does what a filter leaves out.
    fresh: !isPublished || matches.found === 'degraded' ? [] : await look(ctx, loaded),
    editHref: mayEdit ? `/${locale}/o/${organisation}/listings/${loaded.row.publicId}/edit` : null,
    respondBase:
      mayEdit && isPublished && loaded.row.kind === 'capability'
        ? `/${locale}/o/${organisation}/respond`
        : null,
  };
});

/** Marks for the acting organisation and returns to the same place of the list. */
async function actAndReturn(
  { ctx, params, url }: Page,
  counterpart: string,
  act: (listing: string) => Promise<void>,
): Promise<Response> {
  await spend('mark_organisation', ctx.organisation?.id ?? '');
  await act(params['listing'] ?? '');
  const filter = parseFilter(matchFilterSchema, url);
  return redirect(`${url.pathname}${matchQuery({ ...filter, marked: counterpart })}#match-${counterpart}`);
}

export const action = formActions({
  interesting: form({
    schema: interestingSchema,
    perform: (input, opened) =>
      actAndReturn(opened, input.counterpart, (listing) =>
        markMatch(opened.ctx, { ...input, listing, mark: 'interesting' }),
      ),
  }),
  not_for_us: form({
    schema: notForUsSchema,
    perform: (input, opened) =>
      actAndReturn(opened, input.counterpart, (listing) =>
        markMatch(opened.ctx, { ...input, listing, mark: 'not_for_us' }),
      ),
  }),
  unmark: form({
    schema: unmarkSchema,
    perform: ({ counterpart }, opened) =>
      actAndReturn(opened, counterpart, (listing) => unmarkMatch(opened.ctx, { listing, counterpart })),
  }),
});

export default function OwnMatchesPage() {
  const { m, to, locale } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { listing, organisation } = data;
  const base = to(`/o/${organisation}/listings/${listing.publicId}`);
  return (
    <>
      <PageHeading
        eyebrow={m.matches.title[listing.kind]}
        title={listing.title}
        lang={listing.language === locale ? undefined : listing.language}
        intro={m.matches.intro}
        actions={<ButtonLink href={base}>{m.matches.backToListing}</ButtonLink>}
      />
      {data.isPublished ? null : <Notice className="mt-6">{m.matches.notPublished}</Notice>}
      <MatchPage path={`${base}/matches`} data={data} />
    </>
  );
}
