import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { z } from '#app/domain/error-codes.ts';
import { listManagedTerms, TERMS_PER_PAGE } from '#app/domain/reference-data/list-managed-terms.server.ts';
import { hasNames, hasParents, isOpenList, managedList } from '#app/domain/reference-data/open-lists.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { conceptsNamed } from '#search/language/thesaurus/find-names.ts';

const filterSchema = z.object({
  words: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  done: z.enum(['saved', 'retiredDone']).optional(),
});

const MOST_BUILT_IN = 10;

type Data = Awaited<ReturnType<typeof loader>>;

export const loader = page(async (page) => {
  requirePerson(page);
  const list = managedList(page.params['list']);
  const { words, page: number, done } = parseFilter(filterSchema, page.url);
  const { terms, total } = await listManagedTerms(page.ctx, list, { words, page: number });
  return {
    list,
    terms,
    total,
    words: words ?? '',
    builtIn: hasNames(list) ? conceptsNamed(words ?? '', MOST_BUILT_IN) : [],
    done: done ?? null,
    isOpen: isOpenList(list),
    page: number,
    pageCount: Math.ceil(total / TERMS_PER_PAGE),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => (data ? m.reference.lists[data.list] : m.reference.title));

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.reference.title, href: to('/administration/reference-data') },
    { label: data ? m.reference.lists[data.list] : '' },
  ],
};

export default function ReferenceListPage() {
  const { m, to, locale } = useMessages();
  const {
    list,
    terms,
    total,
    words,
    builtIn,
    done,
    isOpen,
    page: current,
    pageCount,
  } = useLoaderData<typeof loader>();
  const path = `/administration/reference-data/${list}`;
  const isEmpty = terms.length === 0 && words === '';
  return (
    <>
      {done ? (
        <Notice tone="success" announce className="mb-6">
          {m.reference[done]}
        </Notice>
      ) : null}
      <PageHeading
        title={m.reference.lists[list]}
        intro={hasNames(list) ? m.reference.namesIntro : isOpen ? undefined : m.reference.fixed}
        actions={
          isOpen ? (
            <ButtonLink href={to(`${path}/add`)} icon="plus">
              {m.reference.add}
            </ButtonLink>
          ) : undefined
        }
      />
      {isEmpty ? null : (
        <>
          <form method="get" role="search" className="mt-6 mb-4 flex max-w-form flex-wrap items-end gap-3">
            <TextField
              className="flex-1"
              field={{ id: 'filter-words', name: 'words', required: true, initialValue: words }}
              type="search"
              label={m.reference.filter}
              required={false}
            />
            <Button>{m.reference.search}</Button>
          </form>
          <p className="mb-4 text-ink-soft">{m.reference.found(total, formatNumber(locale, total))}</p>
        </>
      )}
      {isEmpty ? (
        <EmptyState className="mt-6" title={m.reference.empty}>
          {isOpen ? m.reference.emptyText : null}
        </EmptyState>
      ) : terms.length === 0 ? (
        <EmptyState title={m.reference.none}>{m.reference.noneText}</EmptyState>
      ) : (
        <Table
          caption={m.reference.lists[list]}
          captionHidden
          rows={terms}
          rowKey={(row) => row.code}
          columns={[
            {
              key: 'code',
              header: m.reference.code,
              rowHeader: true,
              render: (row) => (
                <a href={to(`${path}/terms/${row.code}`)} className="sm:whitespace-nowrap">
                  {row.code}
                </a>
              ),
            },
            { key: 'nl', header: m.reference.nl, render: (row) => <span lang="nl">{row.nl}</span> },
            { key: 'en', header: m.reference.en, render: (row) => <span lang="en">{row.en}</span> },
            ...(hasParents(list)
              ? [
                  {
                    key: 'parent',
                    header: m.reference.parent,
                    render: (row: (typeof terms)[number]) => (
                      <span className="sm:whitespace-nowrap">{row.parentCode ?? ''}</span>
                    ),
                  },
                ]
              : []),
            {
              key: 'state',
              header: m.reference.state,
              render: (row) => (
                <span className="flex flex-wrap gap-1.5">
                  {row.retiredAt ? <Badge tone="warning">{m.reference.retired}</Badge> : null}
                  {row.isProposal ? <Badge>{m.reference.proposal}</Badge> : null}
                  {row.version > 1 ? (
                    <Badge tone="info">{m.reference.version(String(row.version))}</Badge>
                  ) : null}
                </span>
              ),
            },
          ]}
        />
      )}
      {builtIn.length === 0 ? null : (
        <Section title={m.reference.builtIn}>
          <Table
            caption={m.reference.builtIn}
            captionHidden
            rows={builtIn}
            rowKey={(row) => row.id}
            columns={(['nl', 'en'] as const).map((language) => ({
              key: language,
              header: m.reference[language],
              rowHeader: language === 'nl',
              render: (row: (typeof builtIn)[number]) => (
                <span lang={language}>{row[language].join(' | ')}</span>
              ),
            }))}
          />
        </Section>
      )}
      <Pagination
        className="mt-6"
        label={m.words.pagination}
        page={current}
        pageCount={pageCount}
        hrefFor={(number) =>
          to(
            `${path}?${new URLSearchParams({ ...(words ? { words } : {}), page: String(number) }).toString()}`,
          )
        }
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === current ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
    </>
  );
}
