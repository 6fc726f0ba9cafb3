import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ContactDetails } from '#app/components/organisations/contact-details.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { readContacts } from '#app/domain/organisations/read-contacts.server.ts';
import { tracedPage } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** Each reading by somebody from outside the organisation is recorded. */
export const loader = tracedPage(async ({ ctx, params }) => {
  const organisation = await getOrganisation(ctx, params['id'] ?? '');
  const { publicId, name } = organisation;
  return { publicId, name, contacts: await readContacts(ctx, organisation) };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => `${m.workspace.contacts}, ${data?.name ?? ''}`);

export const handle: RouteHandle<Awaited<ReturnType<typeof loader>> | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.organisations.title, href: to('/organisations') },
    ...(data
      ? [{ label: data.name, href: to(`/organisations/${data.publicId}`) }, { label: m.workspace.contacts }]
      : []),
  ],
};

export default function OrganisationContactsPage() {
  const { m } = useMessages();
  const { name, contacts } = useLoaderData<typeof loader>();
  const { workspace, organisations } = m;
  return (
    <>
      <PageHeading
        eyebrow={name}
        title={workspace.contacts}
        intro={organisations.guardedRead}
        className="mb-8"
      />
      {contacts.length === 0 ? (
        <EmptyState title={workspace.contactsNone} />
      ) : (
        <CardList
          columns={2}
          items={contacts}
          itemKey={(contact) => contact.publicId}
          render={(contact) => (
            <Card
              title={contact.name}
              headingLevel={2}
              badges={<Badge>{workspace.purposes[contact.purpose]}</Badge>}
            >
              <ContactDetails contact={contact} />
            </Card>
          )}
        />
      )}
    </>
  );
}
