import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { DemandGroup } from '#app/components/similar/demand-group.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { sharedDemandFilterSchema } from '#app/domain/similar/schemas.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { findSharedDemand } from '#search/find-shared-demand.server.ts';

export const loader = page(async (opened) => {
  requirePerson(opened);
  const { ctx, locale, url } = opened;
  const filter = parseFilter(sharedDemandFilterSchema, url);
  const [found, names] = await Promise.all([
    findSharedDemand(ctx, filter.page, locale),
    namesOfLists(ctx.tx, ['area'], locale),
  ]);
  return { ...found, names };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.similar.demand.title);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.similar.demand.title }] };

export default function SharedDemandPage() {
  const { m, to } = useMessages();
  const { groups, total, page: current, pages, names } = useLoaderData<typeof loader>();
  const { demand } = m.similar;
  return (
    <>
      <PageHeading title={demand.title} intro={demand.intro} className="mb-8" />
      {groups.length === 0 ? (
        <EmptyState title={demand.noneTitle}>{demand.noneText}</EmptyState>
      ) : (
        <>
          <p className="mb-4 max-w-prose text-ink-soft">
            {demand.count(total)}. {demand.contact}
          </p>
          <ul className="grid gap-6">
            {groups.map((group) => (
              <li key={group.challenges.map(({ publicId }) => publicId).join(' ')}>
                <DemandGroup group={group} areaNames={names.area} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Pagination
        className="mt-8"
        label={m.words.pagination}
        page={current}
        pageCount={pages}
        hrefFor={(number) => to(`/administration/shared-demand?page=${String(number)}`)}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) => m.words.page(String(number))}
      />
    </>
  );
}
