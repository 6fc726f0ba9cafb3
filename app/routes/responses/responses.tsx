import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ResponseCard } from '#app/components/responses/response-card.tsx';
import { ResponseFilters } from '#app/components/responses/response-filters.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { listResponses } from '#app/domain/responses/list-responses.server.ts';
import { responseFilterSchema } from '#app/domain/responses/schemas.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.responses.title }] };

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.responses.title);

export const loader = page(async ({ ctx, locale, url }) => {
  const filter = parseFilter(responseFilterSchema, url);
  return {
    ...(await listResponses(ctx, filter, locale)),
    filter: { state: filter.state, challenge: filter.challenge },
    organisation: ctx.organisation?.publicId ?? '',
  };
});

export default function ResponsesPage() {
  const { m, to } = useMessages();
  const texts = m.responses;
  const data = useLoaderData<typeof loader>();
  const { box, filter, organisation, counts } = data;
  const base = to(`/o/${organisation}/responses`);
  const hrefFor = (page: number) => {
    const search = new URLSearchParams({ box });
    for (const [name, value] of Object.entries(filter)) if (value) search.set(name, value);
    search.set('page', String(page));
    return `${base}?${search.toString()}`;
  };
  return (
    <>
      <PageHeading className="mb-6" title={texts.title} intro={texts.intro} />
      <Tabs
        label={texts.boxes}
        items={(['received', 'sent'] as const).map((name) => ({
          href: `${base}?box=${name}`,
          label: texts.box[name],
          current: name === box,
          count: counts[name],
        }))}
      />
      {counts[box] === 0 ? null : (
        <ResponseFilters action={base} box={box} filter={filter} challenges={data.challenges} />
      )}
      {data.responses.length === 0 ? (
        <Nothing box={box} isFiltered={counts[box] > 0} />
      ) : (
        <>
          <p className="mt-6 mb-3 text-ink-soft">{texts.count(data.total)}</p>
          <CardList
            items={data.responses}
            itemKey={(response) => response.publicId}
            render={(response) => (
              <ResponseCard
                response={response}
                side={box === 'received' ? 'poster' : 'responder'}
                href={`${base}/${response.publicId}`}
                ownHref={
                  box === 'received'
                    ? to(`/o/${organisation}/listings/${response.challenge.publicId}/responses`)
                    : undefined
                }
              />
            )}
          />
        </>
      )}
      <Pagination
        className="mt-6"
        label={m.words.pagination}
        page={data.page}
        pageCount={data.pages}
        hrefFor={hrefFor}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === data.page ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
    </>
  );
}

/** Why the list is empty, and where to go from there. */
function Nothing({ box, isFiltered }: { box: 'received' | 'sent'; isFiltered: boolean }) {
  const { m, to } = useMessages();
  const texts = m.responses;
  if (isFiltered) return <EmptyState className="mt-6" title={texts.emptyFiltered} />;
  if (box === 'received') {
    return (
      <EmptyState className="mt-6" title={texts.emptyReceived}>
        {texts.emptyReceivedText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      className="mt-6"
      title={texts.emptySent}
      actions={<ButtonLink href={to('/challenges')}>{texts.toChallenges}</ButtonLink>}
    >
      {texts.emptySentText}
    </EmptyState>
  );
}
