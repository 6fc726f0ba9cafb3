import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CheckedBadge } from '#app/components/organisations/checked-badge.tsx';
import { ProjectReferenceDetails } from '#app/components/organisations/project-reference-details.tsx';
import { ProjectReferenceForm } from '#app/components/organisations/project-reference-form.tsx';
import { RecordList } from '#app/components/organisations/record-list.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { getOwnReferences } from '#app/domain/organisations/get-own-records.server.ts';
import { projectReferenceSchema } from '#app/domain/organisations/record-schemas.ts';
import { removeProjectReference } from '#app/domain/organisations/remove-project-reference.server.ts';
import { saveProjectReference } from '#app/domain/organisations/save-project-reference.server.ts';
import { rowSchema } from '#app/domain/organisations/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url }) => {
  const { references, mayEdit } = await getOwnReferences(ctx);
  return {
    references,
    edited: references.find((reference) => reference.publicId === url.searchParams.get('edit')),
    mayEdit,
  };
});

export const action = formActions({
  reference: form({
    schema: projectReferenceSchema,
    perform: async (input, { ctx, url }) => {
      await saveProjectReference(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  remove: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, url }) => {
      await removeProjectReference(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.workspace.references);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.workspace.references }] };

export default function ReferencesPage() {
  const { m } = useMessages();
  const { references, edited, mayEdit } = useLoaderData<typeof loader>();
  const { workspace } = m;
  return (
    <>
      <PageHeading title={workspace.references} intro={workspace.referencesIntro} />
      <SavedNotice />
      <div className="mt-8">
        <RecordList
          items={references}
          idOf={(reference) => reference.publicId}
          titleOf={(reference) => reference.title}
          badgesOf={(reference) => <CheckedBadge isChecked={reference.verifiedAt !== null} />}
          render={(reference) => <ProjectReferenceDetails reference={reference} />}
          empty={{ title: workspace.referencesNone, text: workspace.referencesNoneText }}
          mayEdit={mayEdit}
        />
      </div>
      {mayEdit ? (
        <Section id="form" title={edited ? workspace.referenceEdit : workspace.referenceAdd}>
          <ProjectReferenceForm key={edited?.publicId} edited={edited} />
        </Section>
      ) : null}
    </>
  );
}
