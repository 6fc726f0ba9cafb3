import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnershipFacts } from '#app/components/organisations/ownership-facts.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { readOwnership } from '#app/domain/organisations/read-ownership.server.ts';
import { tracedPage } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** Each reading by somebody from outside the organisation is recorded. */
export const loader = tracedPage(async ({ ctx, params }) => {
  const organisation = await getOrganisation(ctx, params['id'] ?? '');
  const { publicId, name } = organisation;
  return { publicId, name, ownership: await readOwnership(ctx, organisation) };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => `${m.workspace.ownership}, ${data?.name ?? ''}`);

export const handle: RouteHandle<Awaited<ReturnType<typeof loader>> | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.organisations.title, href: to('/organisations') },
    ...(data
      ? [{ label: data.name, href: to(`/organisations/${data.publicId}`) }, { label: m.workspace.ownership }]
      : []),
  ],
};

export default function OrganisationOwnershipPage() {
  const { m } = useMessages();
  const { name, ownership } = useLoaderData<typeof loader>();
  const { workspace, organisations } = m;
  return (
    <>
      <PageHeading
        eyebrow={name}
        title={workspace.ownership}
        intro={organisations.guardedRead}
        className="mb-8"
      />
      {ownership ? <OwnershipFacts ownership={ownership} /> : <p>{workspace.ownershipNone}</p>}
    </>
  );
}
