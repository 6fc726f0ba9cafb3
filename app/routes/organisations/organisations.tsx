import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listAddress } from '#app/components/organisations/list-address.ts';
import { OrganisationCard } from '#app/components/organisations/organisation-card.tsx';
import { OrganisationFilters } from '#app/components/organisations/organisation-filters.tsx';
import { titleOf } from '#app/i18n/page-title.ts';
import { useMessages } from '#app/components/messages.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { VISITOR_PAGES } from '#app/domain/find/find-filter.ts';
import { organisationFilterSchema } from '#app/domain/organisations/list-filter.ts';
import { listOrganisations } from '#app/domain/organisations/list-organisations.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { requireDepth } from '#app/http/page-depth.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';

export const loader = page(async (opened) => {
  const { ctx, url, locale, context } = opened;
  const filter = parseFilter(organisationFilterSchema, url);
  requireDepth(opened, filter.page);
  await spend('read_address', networkOf(context.clientAddress));
  return {
    ...(await listOrganisations(ctx, filter)),
    filter,
    provinces: await termNames(ctx.tx, 'province', locale),
    isVisitor: ctx.actor.kind === 'visitor',
    mayCreate: may(ctx.actor, 'create_organisation', { kind: 'platform' }),
  };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.organisations.title);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.organisations.title }] };

export default function OrganisationsPage() {
  const { m, to, locale } = useMessages();
  const { organisations } = m;
  const {
    rows,
    total,
    page: current,
    pageCount,
    filter,
    provinces,
    isVisitor,
    mayCreate,
  } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={organisations.title}
        intro={isVisitor ? organisations.introVisitor : organisations.intro}
        actions={
          mayCreate ? (
            <ButtonLink href={to('/organisations/new')} icon="plus">
              {organisations.addOrganisation}
            </ButtonLink>
          ) : undefined
        }
      />
      <div className="mt-8 lg:grid lg:grid-cols-[16rem_minmax(0,1fr)] lg:items-start lg:gap-10">
        <OrganisationFilters
          action={to('/organisations')}
          filter={filter}
          provinces={Object.entries(provinces).map(([value, label]) => ({ value, label }))}
        />
        <section aria-label={organisations.listCaption} className="max-lg:mt-8">
          <p className="mb-4 text-ink-soft">{organisations.found(formatNumber(locale, total))}</p>
          {rows.length === 0 ? (
            <EmptyState title={organisations.none}>{organisations.noneText}</EmptyState>
          ) : (
            <CardList
              items={rows}
              itemKey={(row) => row.publicId}
              render={(row) => (
                <OrganisationCard organisation={row} href={to(`/organisations/${row.publicId}`)} />
              )}
            />
          )}
          <Pagination
            className="mt-6"
            label={m.words.pagination}
            page={current}
            pageCount={isVisitor ? Math.min(pageCount, VISITOR_PAGES) : pageCount}
            hrefFor={(number) => listAddress(to('/organisations'), { ...filter, page: number })}
            previousLabel={m.words.previous}
            nextLabel={m.words.next}
            pageLabel={(number) =>
              number === current ? m.words.currentPage(String(number)) : m.words.page(String(number))
            }
          />
        </section>
      </div>
    </>
  );
}
