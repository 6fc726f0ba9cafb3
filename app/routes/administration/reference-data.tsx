import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { countManagedTerms } from '#app/domain/reference-data/list-managed-terms.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (page) => {
  requirePerson(page);
  return { lists: await countManagedTerms(page.ctx) };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.reference.title);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.reference.title }] };

export default function ReferenceDataPage() {
  const { m, to, locale } = useMessages();
  const { lists } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={m.reference.title} intro={m.reference.intro} className="mb-8" />
      <Table
        caption={m.reference.title}
        captionHidden
        rows={lists}
        rowKey={(row) => row.list}
        columns={[
          {
            key: 'list',
            header: m.reference.list,
            rowHeader: true,
            render: (row) => (
              <a href={to(`/administration/reference-data/${row.list}`)}>{m.reference.lists[row.list]}</a>
            ),
          },
          {
            key: 'terms',
            header: m.reference.terms,
            align: 'end',
            render: (row) => formatNumber(locale, row.terms),
          },
          {
            key: 'retired',
            header: m.reference.retiredTerms,
            align: 'end',
            render: (row) => formatNumber(locale, row.retired),
          },
        ]}
      />
    </>
  );
}
