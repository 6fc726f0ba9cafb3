import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { TermForm } from '#app/components/reference-data/term-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { Table } from '#app/components/ui/table.tsx';
import { editTerm } from '#app/domain/reference-data/edit-term.server.ts';
import { getTermVersions } from '#app/domain/reference-data/list-managed-terms.server.ts';
import { hasNames, hasParents, isOpenList, managedList } from '#app/domain/reference-data/open-lists.ts';
import { retireTerm } from '#app/domain/reference-data/retire-term.server.ts';
import { editTermSchema, retireTermSchema } from '#app/domain/reference-data/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { formatDateTime } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const loader = page(async (page) => {
  requirePerson(page);
  const list = managedList(page.params['list']);
  const versions = await getTermVersions(page.ctx, list, page.params['code'] ?? '');
  return { list, isOpen: isOpenList(list), ...versions };
});

export const action = formActions({
  term: form({
    schema: editTermSchema,
    perform: async (input, { ctx, locale, params }) => {
      const list = managedList(params['list']);
      await editTerm(ctx, list, input);
      return redirect(
        `/${locale}/administration/reference-data/${list}?done=saved&words=${encodeURIComponent(input.code)}`,
      );
    },
  }),
  retire: form({
    schema: retireTermSchema,
    perform: async (input, { ctx, locale, params }) => {
      const list = managedList(params['list']);
      await retireTerm(ctx, list, input);
      return redirect(`/${locale}/administration/reference-data/${list}?done=retiredDone`);
    },
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => (data ? m.reference.editTitle(data.current.code) : m.reference.title));

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.reference.title, href: to('/administration/reference-data') },
    ...(data
      ? [
          { label: m.reference.lists[data.list], href: to(`/administration/reference-data/${data.list}`) },
          { label: data.current.code },
        ]
      : []),
  ],
};

export default function TermPage() {
  const { m, to, locale } = useMessages();
  const { list, isOpen, current, earlier } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title={m.reference.editTitle(current.code)}
        eyebrow={m.reference.lists[list]}
        intro={current.retiredAt ? m.reference.reviveIntro : m.reference.editIntro}
        className="mb-8"
      />
      <TermForm
        withParent={hasParents(list)}
        withNames={hasNames(list)}
        term={current}
        cancelHref={to(`/administration/reference-data/${list}`)}
      />
      {isOpen && !current.retiredAt ? (
        <Section title={m.reference.retire}>
          <p className="mb-4 max-w-prose">{m.reference.retireText}</p>
          <ButtonForm
            variant="danger"
            values={{ _form: 'retire', code: current.code, version: String(current.version) }}
          >
            {m.reference.retire}
          </ButtonForm>
        </Section>
      ) : null}
      {earlier.length > 0 ? (
        <Section title={m.reference.history}>
          <Table
            caption={m.reference.history}
            captionHidden
            rows={[current, ...earlier]}
            rowKey={(row) => String(row.version)}
            columns={[
              {
                key: 'version',
                header: m.reference.history,
                rowHeader: true,
                render: (row) => m.reference.version(String(row.version)),
              },
              { key: 'nl', header: m.reference.nl, render: (row) => <span lang="nl">{row.nl}</span> },
              { key: 'en', header: m.reference.en, render: (row) => <span lang="en">{row.en}</span> },
              {
                key: 'since',
                header: m.reference.since,
                render: (row) => formatDateTime(locale, row.createdAt),
              },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
