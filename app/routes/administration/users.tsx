import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SearchBar } from '#app/components/accounts/search-bar.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { listUsers, USERS_PER_PAGE } from '#app/domain/accounts/list-users.server.ts';
import { z } from '#app/domain/error-codes.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { formatDate, formatList, formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const filterSchema = z.object({
  q: z.string().trim().max(100).default(''),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
});

export const loader = page(async (page) => {
  requirePerson(page);
  const { q, page: number } = parseFilter(filterSchema, page.url);
  const { users, total } = await listUsers(page.ctx, { query: q, page: number });
  return { q, page: number, users, total, pageCount: Math.ceil(total / USERS_PER_PAGE) };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.administration.usersTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.administration.usersTitle }] };

export default function UsersPage() {
  const { m, to, locale } = useMessages();
  const { administration } = m;
  const { q, page, users, total, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={administration.usersTitle} intro={administration.usersIntro} className="mb-8" />
      <SearchBar label={administration.usersSearch} submitLabel={m.words.search} query={q} />
      {users.length === 0 ? (
        <EmptyState title={administration.usersNone}>{administration.usersNoneText}</EmptyState>
      ) : (
        <Table
          caption={administration.usersFound(formatNumber(locale, total))}
          rows={users}
          rowKey={(user) => user.publicId}
          columns={[
            {
              key: 'name',
              header: administration.person,
              rowHeader: true,
              render: (user) => (
                <>
                  <a href={to(`/administration/users/${user.publicId}`)}>{user.name}</a>
                  <span className="block font-normal break-all text-ink-soft">{user.email}</span>
                </>
              ),
            },
            {
              key: 'roles',
              header: administration.roles,
              render: (user) =>
                formatList(
                  locale,
                  user.roles.map((role) => administration.roleNames[role]),
                ) || '–',
            },
            {
              key: 'state',
              header: administration.secondFactor,
              render: (user) => (
                <span className="flex flex-wrap gap-1.5">
                  {user.hasSecondFactor ? administration.secondFactorOn : administration.secondFactorOff}
                  {user.emailConfirmed ? null : (
                    <Badge tone="warning">{administration.emailUnconfirmed}</Badge>
                  )}
                  {user.isDisabled ? <Badge tone="error">{administration.disabled}</Badge> : null}
                </span>
              ),
            },
            {
              key: 'since',
              header: administration.since,
              render: (user) => formatDate(locale, user.createdAt),
            },
          ]}
        />
      )}
      <Pagination
        label={m.words.pagination}
        page={page}
        pageCount={pageCount}
        hrefFor={(number) => `?${new URLSearchParams({ q, page: String(number) }).toString()}`}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) => m.words.page(String(number))}
        className="mt-6"
      />
    </>
  );
}
