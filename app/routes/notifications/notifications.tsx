import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { z } from '#app/domain/error-codes.ts';
import {
  listNotifications,
  NOTIFICATIONS_PER_PAGE,
} from '#app/domain/notifications/list-notifications.server.ts';
import { markRead } from '#app/domain/notifications/mark-read.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const filterSchema = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

export const loader = page(async (page) => {
  requirePerson(page);
  const { page: number } = parseFilter(filterSchema, page.url);
  const { items, total } = await listNotifications(page.ctx, page.locale, number);
  return { items, page: number, pageCount: Math.ceil(total / NOTIFICATIONS_PER_PAGE) };
});

export const action = formActions({
  read: form({
    schema: z.object({ notification: z.string().optional() }),
    perform: async ({ notification }, { ctx, url }) => {
      await markRead(ctx, notification);
      return redirect(`${url.pathname}${url.search}`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.notifications.title);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.notifications.title }] };

export default function NotificationsPage() {
  const { m, to, locale } = useMessages();
  const texts = m.notifications;
  const { items, page: current, pageCount } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={texts.title}
        intro={texts.intro}
        className="mb-8"
        actions={
          <>
            {items.some((item) => !item.isRead) ? (
              <ButtonForm values={{ _form: 'read' }}>{texts.markAllRead}</ButtonForm>
            ) : null}
            <ButtonLink variant="quiet" href={to('/account/notifications')}>
              {texts.settings}
            </ButtonLink>
          </>
        }
      />
      {items.length === 0 ? (
        <EmptyState title={texts.empty}>{texts.emptyText}</EmptyState>
      ) : (
        <CardList
          items={items}
          itemKey={(item) => item.publicId}
          render={(item) => (
            <Card
              headingLevel={2}
              title={texts.sentences[item.kind](item.facts)}
              href={to(`/notifications/${item.publicId}`)}
              meta={formatDateTime(locale, item.at)}
              badges={item.isRead ? undefined : <Badge tone="info">{texts.unread}</Badge>}
              actions={
                item.isRead ? undefined : (
                  <ButtonForm
                    size="small"
                    values={{ _form: 'read', notification: item.publicId }}
                    aria-label={`${texts.markRead}: ${texts.sentences[item.kind](item.facts)}`}
                  >
                    {texts.markRead}
                  </ButtonForm>
                )
              }
            />
          )}
        />
      )}
      <Pagination
        className="mt-6"
        label={m.words.pagination}
        page={current}
        pageCount={pageCount}
        hrefFor={(number) => to(`/notifications?page=${String(number)}`)}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === current ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
    </>
  );
}
