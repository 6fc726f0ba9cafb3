import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listAddress } from '#app/components/organisations/list-address.ts';
import { VerificationQueue } from '#app/components/organisations/verification-queue.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { Tabs } from '#app/components/ui/tabs.tsx';
import { queueFilterSchema } from '#app/domain/organisations/list-filter.ts';
import { listVerificationQueue } from '#app/domain/organisations/list-verifications.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url }) => {
  const filter = parseFilter(queueFilterSchema, url);
  return { ...(await listVerificationQueue(ctx, filter)), state: filter.state };
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.verification.queueTitle);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.verification.queueTitle }] };

/** What waits for a decision first. */
const TABS = ['requested', 'verified', 'refused', 'expired', 'unverified'] as const;

export default function VerificationsPage() {
  const { m, to } = useMessages();
  const { rows, page: current, pageCount, state } = useLoaderData<typeof loader>();
  const texts = m.verification;
  const base = to('/administration/verifications');
  return (
    <>
      <PageHeading title={texts.queueTitle} intro={texts.queueIntro} />
      <Tabs
        className="mt-8"
        label={texts.queueTabs}
        items={TABS.map((item) => ({
          href: listAddress(base, { state: item === 'requested' ? undefined : item }),
          label: m.organisations.states[item],
          current: item === state,
        }))}
      />
      <div className="mt-6">
        {rows.length === 0 ? (
          <EmptyState title={texts.queueNone}>{texts.queueNoneText}</EmptyState>
        ) : (
          <VerificationQueue state={state} rows={rows} hrefOf={(publicId) => `${base}/${publicId}`} />
        )}
      </div>
      <Pagination
        className="mt-6"
        label={m.words.pagination}
        page={current}
        pageCount={pageCount}
        hrefFor={(number) => listAddress(base, { state, page: number })}
        previousLabel={m.words.previous}
        nextLabel={m.words.next}
        pageLabel={(number) =>
          number === current ? m.words.currentPage(String(number)) : m.words.page(String(number))
        }
      />
    </>
  );
}
