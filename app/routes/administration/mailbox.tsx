import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { z } from '#app/domain/error-codes.ts';
import { listKeptMails, MAILS_PER_PAGE } from '#app/domain/mailbox/list-kept-mails.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const filterSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

export const loader = page(async (page) => {
  requirePerson(page);
  const { page: number } = parseFilter(filterSchema, page.url);
  const { rows, total } = await listKeptMails(page.ctx, number);
  return {
    mails: rows.map(({ body: _, ...row }) => row),
    page: number,
    pageCount: Math.ceil(total / MAILS_PER_PAGE),
  };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.mail.mailbox);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.mail.mailbox }] };

export default function MailboxPage() {
  const { m, to, locale } = useMessages();
  const { mails, page: current, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={m.mail.mailbox} intro={m.mail.mailboxIntro} className="mb-8" />
      {mails.length === 0 ? (
        <EmptyState title={m.mail.mailboxEmpty}>{m.mail.mailboxEmptyText}</EmptyState>
      ) : (
        <Table
          caption={m.mail.mailbox}
          captionHidden
          rows={mails}
          rowKey={(row) => row.publicId}
          columns={[
            {
              key: 'subject',
              header: m.mail.subject,
              rowHeader: true,
              render: (row) => (
                <a href={to(`/administration/mailbox/${row.publicId}`)} lang={row.locale}>
                  {row.subject}
                </a>
              ),
            },
            {
              key: 'to',
              header: m.mail.to,
              render: (row) => <span className="break-all">{row.recipient}</span>,
            },
            {
              key: 'at',
              header: m.mail.at,
              render: (row) => (row.sentAt ? formatDateTime(locale, row.sentAt) : ''),
            },
          ]}
        />
      )}
      <Pagination
        className="mt-6"
        label={m.words.pagination}
        page={current}
        pageCount={pageCount}
        hrefFor={(number) => to(`/administration/mailbox?page=${String(number)}`)}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === current ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
    </>
  );
}
