import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { ImportOutcome } from '#app/components/imports/import-outcome.tsx';
import { ImportProgress } from '#app/components/imports/import-progress.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { nothingSchema } from '#app/domain/accounts/schemas.ts';
import { getImport } from '#app/domain/import/get-import.server.ts';
import { repeatImport } from '#app/domain/import/request-import.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { problemText } from '#app/i18n/import-problems.ts';
import { messagesIn } from '#app/i18n/messages.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** Seconds after which the page of an import that runs asks again. */
const REFRESH = '4';

export const loader = page(async ({ ctx, params, locale, url }) => {
  const { fileId: _, ...found } = await getImport(ctx, params['import'] ?? '');
  const { refusal } = found;
  return {
    ...found,
    refusal: refusal && { line: refusal.line, text: problemText(messagesIn(locale), refusal.code) },
    isMoving: found.status === 'waiting' || found.status === 'running',
    here: url.pathname,
    list: url.pathname.replace(/\/[^/]+$/, ''),
  };
});

export const action = formActions({
  repeat: form({
    schema: nothingSchema,
    perform: async (_, { ctx, params, url }) => {
      await spend('import_organisation', ctx.organisation?.id ?? '');
      const publicId = await repeatImport(ctx, params['import'] ?? '');
      return redirect(url.pathname.replace(/[^/]+$/, publicId));
    },
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  ...(titleOf(location, (m) => m.imports.reportTitle(data?.fileName ?? '')) ?? []),
  ...(data?.isMoving ? [{ httpEquiv: 'refresh', content: REFRESH }] : []),
];

export const handle: RouteHandle<Awaited<ReturnType<typeof loader>> | undefined> = {
  breadcrumbs: ({ m }, data) =>
    data ? [{ label: m.imports.title, href: data.list }, { label: data.fileName }] : [],
};

export default function ImportReportPage() {
  const { m, locale } = useMessages();
  const { imports } = m;
  const found = useLoaderData<typeof loader>();
  const { report, refusal, status, isDryRun } = found;
  return (
    <>
      <PageHeading
        title={imports.reportTitle(found.fileName)}
        eyebrow={isDryRun ? imports.isTry : imports.isReal}
        badges={<StatusBadge status={status} label={imports.statuses[status]} />}
      />
      {found.isMoving ? (
        <ImportProgress done={report?.rows ?? 0} total={found.total} here={found.here} />
      ) : null}
      {refusal ? (
        <Notice tone="error" className="mt-6" title={imports.failedTitle}>
          {refusal.line > 0 ? `${imports.lineHeader} ${formatNumber(locale, refusal.line)}: ` : ''}
          {refusal.text}
        </Notice>
      ) : null}
      {status === 'done' && report ? (
        <>
          <Notice tone={report.badRows > 0 ? 'warning' : 'success'} className="mt-6">
            {report.badRows === 0
              ? imports.allGood
              : `${imports.counted(formatNumber(locale, report.rows), formatNumber(locale, report.badRows))}.`}{' '}
            {isDryRun ? imports.tried : imports.imported} {found.canRepeat ? imports.triedKept : ''}
          </Notice>
        </>
      ) : null}
      {found.isMoving ? null : (
        <div className="mt-6 flex flex-wrap gap-3">
          {found.canRepeat ? (
            <ButtonForm values={{ _form: 'repeat' }} variant="primary">
              {imports.repeat}
            </ButtonForm>
          ) : null}
          {report && status === 'done' ? (
            <ButtonLink icon="download" href={`${found.here}/report.csv`}>
              {imports.download}
            </ButtonLink>
          ) : null}
          <ButtonLink variant="quiet" href={found.list}>
            {imports.another}
          </ButtonLink>
        </div>
      )}
      {status === 'done' && report ? <ImportOutcome report={report} /> : null}
    </>
  );
}
