import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TermForm } from '#app/components/reference-data/term-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { addTerm } from '#app/domain/reference-data/add-term.server.ts';
import { hasNames, hasParents, isOpenList, managedList } from '#app/domain/reference-data/open-lists.ts';
import { addTermSchema } from '#app/domain/reference-data/schemas.ts';
import { NotFound } from '#app/domain/errors.ts';
import { authorise } from '#app/domain/visibility/authorise.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

type Data = Awaited<ReturnType<typeof loader>>;

export const loader = page((page) => {
  requirePerson(page);
  authorise(page.ctx, 'manage_reference_data', { kind: 'platform' });
  const list = managedList(page.params['list']);
  if (!isOpenList(list)) throw new NotFound();
  return { list };
});

export const action = formActions({
  term: form({
    schema: addTermSchema,
    perform: async (input, { ctx, locale, params }) => {
      const list = managedList(params['list']);
      await addTerm(ctx, list, input);
      return redirect(
        `/${locale}/administration/reference-data/${list}?done=saved&words=${encodeURIComponent(input.code)}`,
      );
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.reference.addTitle);

export const handle: RouteHandle<Data | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.reference.title, href: to('/administration/reference-data') },
    ...(data
      ? [{ label: m.reference.lists[data.list], href: to(`/administration/reference-data/${data.list}`) }]
      : []),
    { label: m.reference.addTitle },
  ],
};

export default function AddTermPage() {
  const { m, to } = useMessages();
  const { list } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={m.reference.addTitle} eyebrow={m.reference.lists[list]} className="mb-8" />
      <TermForm
        withParent={hasParents(list)}
        withNames={hasNames(list)}
        cancelHref={to(`/administration/reference-data/${list}`)}
      />
    </>
  );
}
