import { redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { FailedJobsTable } from '#app/components/accounts/failed-jobs-table.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { z } from '#app/domain/error-codes.ts';
import { listFailedJobs } from '#app/domain/jobs/list-failed-jobs.server.ts';
import { retryJob } from '#app/domain/jobs/retry-job.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (page) => {
  requirePerson(page);
  return { jobs: await listFailedJobs(page.ctx), isRetried: page.url.searchParams.has('retried') };
});

export const action = formActions({
  retry: form({
    schema: z.object({ job: z.string().regex(/^\d{1,18}$/) }),
    perform: async ({ job }, { ctx, url }) => {
      await retryJob(ctx, job);
      return redirect(`${url.pathname}?retried`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.administration.jobsTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.administration.jobsTitle }] };

export default function FailedJobsPage() {
  const { m } = useMessages();
  const { administration } = m;
  const { jobs, isRetried } = useLoaderData<typeof loader>();
  const refused = useActionData<{ form?: string }>();
  return (
    <>
      {refused?.form === undefined ? null : (
        <Notice tone="error" announce className="mb-6">
          {m.pages.conflictText}
        </Notice>
      )}
      {isRetried && refused === undefined ? (
        <Notice tone="success" announce className="mb-6">
          {administration.done.retried}
        </Notice>
      ) : null}
      <PageHeading title={administration.jobsTitle} intro={administration.jobsIntro} className="mb-8" />
      {jobs.length === 0 ? (
        <EmptyState title={administration.jobsNone}>{administration.jobsNoneText}</EmptyState>
      ) : (
        <FailedJobsTable jobs={jobs} />
      )}
    </>
  );
}
