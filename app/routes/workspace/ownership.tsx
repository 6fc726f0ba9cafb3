import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnershipFacts } from '#app/components/organisations/ownership-facts.tsx';
import { OwnershipForm } from '#app/components/organisations/ownership-form.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { declareOwnership } from '#app/domain/organisations/declare-ownership.server.ts';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { ownershipSchema } from '#app/domain/organisations/profile-schemas.ts';
import { readOwnership } from '#app/domain/organisations/read-ownership.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { tracedPage } from '#app/http/page.server.ts';
import { formatDate } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = tracedPage(async ({ ctx }) => {
  const organisation = await getActingOrganisation(ctx);
  return {
    ownership: await readOwnership(ctx, organisation),
    mayDeclare: may(ctx.actor, 'declare_ownership', factsOf(organisation)),
  };
});

export const action = formActions({
  ownership: form({
    schema: ownershipSchema,
    perform: async (input, { ctx, url }) => {
      await declareOwnership(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.workspace.ownership);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.workspace.ownership }] };

export default function OwnershipPage() {
  const { m, locale } = useMessages();
  const { ownership, mayDeclare } = useLoaderData<typeof loader>();
  const { workspace } = m;
  return (
    <>
      <PageHeading title={workspace.ownership} intro={workspace.ownershipIntro} />
      <SavedNotice />
      {mayDeclare ? (
        <>
          <p className="mt-8 mb-6 text-ink-soft">
            {ownership
              ? workspace.ownershipDeclared(formatDate(locale, ownership.declaredAt))
              : workspace.ownershipNone}
          </p>
          <OwnershipForm ownership={ownership} />
        </>
      ) : (
        <div className="mt-8">
          {ownership ? <OwnershipFacts ownership={ownership} /> : <p>{workspace.ownershipNone}</p>}
          <p className="mt-6 text-ink-soft">{workspace.ownershipOnlyOwner}</p>
        </div>
      )}
    </>
  );
}
