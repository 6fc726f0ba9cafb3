import { data, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { AuditFilterForm, type AuditFilterField } from '#app/components/accounts/audit-filter-form.tsx';
import { AuditTable } from '#app/components/accounts/audit-table.tsx';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { z } from '#app/domain/error-codes.ts';
import { Invalid } from '#app/domain/errors.ts';
import { auditFilterSchema, LARGEST_EXPORT } from '#app/domain/events/audit-filter.ts';
import { EVENTS_PER_PAGE, searchEvents } from '#app/domain/events/search-events.server.ts';
import { authorise } from '#app/domain/visibility/authorise.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const pageSchema = z.object({ page: z.coerce.number().int().min(1).max(1_000_000).default(1) });
const FIELDS: readonly AuditFilterField[] = ['type', 'objectKind', 'objectId', 'actor', 'from', 'to'];

type Errors = Partial<Record<AuditFilterField, readonly string[]>>;

export const loader = page(async (page) => {
  requirePerson(page);
  authorise(page.ctx, 'search_audit', { kind: 'platform' });
  const { searchParams } = page.url;
  const values = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = searchParams.get(name);
      return value ? [[name, value]] : [];
    }),
  ) as Partial<Record<AuditFilterField, string>>;
  const { page: number } = parseFilter(pageSchema, page.url);
  const refuse = (errors: Errors) => data({ values, errors, number: 1, found: undefined }, { status: 422 });
  const filter = auditFilterSchema.safeParse(values);
  if (!filter.success) return refuse(errorsOf(filter.error.issues));
  try {
    const window = { offset: (number - 1) * EVENTS_PER_PAGE, limit: EVENTS_PER_PAGE };
    const found = await searchEvents(page.ctx, filter.data, window);
    const pageCount = Math.ceil(found.total / EVENTS_PER_PAGE);
    return data({ values, errors: {} as Errors, number, found: { ...found, pageCount } });
  } catch (error) {
    if (error instanceof Invalid) return refuse(error.fields);
    throw error;
  }
});

function errorsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Errors {
  const errors: Record<string, string[]> = {};
  for (const { path, message } of issues) (errors[String(path[0])] ??= []).push(message);
  return errors;
}

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.administration.auditTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.administration.auditTitle }] };

export default function AuditPage() {
  const { m, to, locale } = useMessages();
  const { administration } = m;
  const { values, errors, number, found } = useLoaderData<typeof loader>();
  const count = (value: number) => formatNumber(locale, value);
  return (
    <>
      <PageHeading title={administration.auditTitle} intro={administration.auditIntro} className="mb-8" />
      <AuditFilterForm values={values} errors={errors} />
      {found === undefined ? null : found.events.length === 0 ? (
        <EmptyState title={administration.auditNone} className="mt-10">
          {administration.auditNoneText}
        </EmptyState>
      ) : (
        <div className="mt-10">
          <AuditTable events={found.events} caption={administration.auditFound(count(found.total))} />
          <Pagination
            label={m.words.pagination}
            page={number}
            pageCount={found.pageCount}
            hrefFor={(page) => `?${new URLSearchParams({ ...values, page: String(page) }).toString()}`}
            previousLabel={m.words.previous}
            nextLabel={m.words.next}
            pageLabel={(page) => m.words.page(String(page))}
            className="mt-6"
          />
          <p className="mt-8 mb-3 max-w-prose">{administration.auditExportText(count(LARGEST_EXPORT))}</p>
          <ButtonForm
            action={to('/administration/audit/export')}
            values={{ _form: 'export', ...values }}
            variant="secondary"
            icon="download"
          >
            {administration.auditExport}
          </ButtonForm>
        </div>
      )}
    </>
  );
}
