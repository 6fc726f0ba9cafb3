import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ColumnHelp } from '#app/components/imports/column-help.tsx';
import { ImportForm } from '#app/components/imports/import-form.tsx';
import { ImportTable } from '#app/components/imports/import-table.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { listImports } from '#app/domain/import/get-import.server.ts';
import { requestImport } from '#app/domain/import/request-import.server.ts';
import { importSchema } from '#app/domain/import/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { openUpload } from '#app/http/open-upload.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url }) => ({
  imports: await listImports(ctx),
  base: url.pathname,
}));

export const action = formActions({
  import: form({
    schema: importSchema,
    perform: async (input, { ctx, url }, posted) => {
      await spend('import_organisation', ctx.organisation?.id ?? '');
      const publicId = await requestImport(ctx, input, openUpload(posted, 'file'));
      return redirect(`${url.pathname}/${publicId}`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.imports.pageTitle);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.imports.title }] };

export default function ImportPage() {
  const { m } = useMessages();
  const { imports } = m;
  const { imports: earlier, base } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={imports.pageTitle} intro={imports.intro} className="mb-8" />
      <ImportForm />
      <ColumnHelp example={`${base}/example.csv`} />
      <Section title={imports.rulesTitle}>
        <ul className="max-w-prose list-disc pl-5">
          {imports.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
      <Section title={imports.historyTitle}>
        {earlier.length === 0 ? (
          <EmptyState title={imports.historyNone}>{imports.historyNoneText}</EmptyState>
        ) : (
          <ImportTable imports={earlier} base={base} />
        )}
      </Section>
    </>
  );
}
