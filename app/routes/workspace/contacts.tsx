import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ContactDetails } from '#app/components/organisations/contact-details.tsx';
import { ContactForm } from '#app/components/organisations/contact-form.tsx';
import { RecordList } from '#app/components/organisations/record-list.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { readContacts } from '#app/domain/organisations/read-contacts.server.ts';
import { contactSchema } from '#app/domain/organisations/record-schemas.ts';
import { removeContact } from '#app/domain/organisations/remove-contact.server.ts';
import { saveContact } from '#app/domain/organisations/save-contact.server.ts';
import { rowSchema } from '#app/domain/organisations/schemas.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { tracedPage } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = tracedPage(async ({ ctx, url }) => {
  const organisation = await getActingOrganisation(ctx);
  const contacts = await readContacts(ctx, organisation);
  return {
    contacts,
    edited: contacts.find((contact) => contact.publicId === url.searchParams.get('edit')),
    mayEdit: may(ctx.actor, 'edit', factsOf(organisation)),
  };
});

export const action = formActions({
  contact: form({
    schema: contactSchema,
    perform: async (input, { ctx, url }) => {
      await saveContact(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  remove: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, url }) => {
      await removeContact(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.workspace.contacts);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.workspace.contacts }] };

export default function ContactsPage() {
  const { m } = useMessages();
  const { contacts, edited, mayEdit } = useLoaderData<typeof loader>();
  const { workspace } = m;
  return (
    <>
      <PageHeading title={workspace.contacts} intro={workspace.contactsIntro} />
      <SavedNotice />
      <div className="mt-8">
        <RecordList
          items={contacts}
          idOf={(contact) => contact.publicId}
          titleOf={(contact) => contact.name}
          badgesOf={(contact) => <Badge>{workspace.purposes[contact.purpose]}</Badge>}
          render={(contact) => <ContactDetails contact={contact} />}
          empty={{ title: workspace.contactsNone, text: workspace.contactsNoneText }}
          mayEdit={mayEdit}
        />
      </div>
      {mayEdit ? (
        <Section id="form" title={edited ? workspace.contactEdit : workspace.contactAdd}>
          <ContactForm key={edited?.publicId} edited={edited} />
        </Section>
      ) : null}
    </>
  );
}
