import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findAddress } from '#app/components/find/find-address.ts';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatList } from '#app/components/ui/stat.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { getSearchReport } from '#app/domain/find/get-search-report.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { formatDay, formatLanguage, formatNumber, formatShare } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page((page) => {
  requirePerson(page);
  return getSearchReport(page.ctx);
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.searches.title);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.searches.title }] };

export default function SearchesPage() {
  const { m, to, locale } = useMessages();
  const { since, searches, misses, words } = useLoaderData<typeof loader>();
  const texts = m.searches;
  const number = (value: number) => formatNumber(locale, value);
  return (
    <>
      <PageHeading title={texts.title} intro={texts.intro} className="mb-8" />
      <StatList
        stats={[
          { label: texts.searches, value: number(searches), hint: texts.since(formatDay(locale, since)) },
          { label: texts.misses, value: number(misses) },
          { label: texts.share, value: searches === 0 ? '–' : formatShare(locale, misses / searches) },
        ]}
      />
      <Section title={texts.words}>
        {words.length === 0 ? (
          <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
        ) : (
          <Table
            caption={texts.words}
            captionHidden
            rows={words}
            rowKey={({ query, locale: asked }) => `${asked} ${query}`}
            columns={[
              {
                key: 'query',
                header: texts.query,
                rowHeader: true,
                render: ({ query }) => <a href={findAddress(to('/search'), { q: query })}>{query}</a>,
              },
              {
                key: 'language',
                header: texts.language,
                render: ({ locale: asked }) => formatLanguage(locale, asked),
              },
              { key: 'times', header: texts.times, align: 'end', render: ({ times }) => number(times) },
              {
                key: 'filtered',
                header: texts.filtered,
                align: 'end',
                render: ({ filtered }) => number(filtered),
              },
            ]}
          />
        )}
        <p className="mt-4 max-w-prose text-sm text-ink-soft">{texts.kept}</p>
      </Section>
    </>
  );
}
