import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { endOtherSessions, endOwnSession } from '#app/domain/accounts/end-sessions.server.ts';
import { listOwnSessions } from '#app/domain/accounts/list-own-sessions.server.ts';
import { nothingSchema, sessionSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (page) => {
  requirePerson(page);
  return { sessions: await listOwnSessions(page.ctx), isEnded: page.url.searchParams.has('ended') };
});

export const action = formActions({
  end: form({
    schema: sessionSchema,
    perform: async ({ session }, { ctx, url }) => {
      await endOwnSession(ctx, session);
      return redirect(`${url.pathname}?ended`);
    },
  }),
  'end-others': form({
    schema: nothingSchema,
    perform: async (_, { ctx, url }) => {
      await endOtherSessions(ctx);
      return redirect(`${url.pathname}?ended`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.sessionsTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.accounts.sessionsTitle }] };

export default function SessionsPage() {
  const { m, locale } = useMessages();
  const { accounts } = m;
  const { sessions, isEnded } = useLoaderData<typeof loader>();
  return (
    <>
      {isEnded ? (
        <Notice tone="success" announce className="mb-6">
          {accounts.sessionEnded}
        </Notice>
      ) : null}
      <PageHeading title={accounts.sessionsTitle} intro={accounts.sessionsIntro} className="mb-8" />
      <Table
        caption={accounts.sessionsCaption}
        captionHidden
        rows={sessions}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'device',
            header: accounts.device,
            rowHeader: true,
            render: (row) => row.device || accounts.unknownDevice,
          },
          {
            key: 'seen',
            header: accounts.lastSeen,
            render: (row) => formatDateTime(locale, row.lastSeenAt),
          },
          { key: 'since', header: accounts.started, render: (row) => formatDateTime(locale, row.createdAt) },
          {
            key: 'act',
            header: accounts.act,
            headerHidden: true,
            align: 'end',
            render: (row) =>
              row.isThisOne ? (
                <Badge tone="info">{accounts.thisDevice}</Badge>
              ) : (
                <ButtonForm
                  size="small"
                  values={{ _form: 'end', session: row.id }}
                  aria-label={accounts.sessionEndNamed(row.device || accounts.unknownDevice)}
                >
                  {accounts.sessionEnd}
                </ButtonForm>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <div className="mt-8">
          <ButtonForm variant="secondary" values={{ _form: 'end-others' }}>
            {accounts.sessionsEndOthers}
          </ButtonForm>
        </div>
      ) : null}
    </>
  );
}
