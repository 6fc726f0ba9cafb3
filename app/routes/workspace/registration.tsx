import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RecordList } from '#app/components/organisations/record-list.tsx';
import { Refusal } from '#app/components/organisations/refusal.tsx';
import { RegistrationForm } from '#app/components/organisations/registration-form.tsx';
import { RegistrationTable } from '#app/components/organisations/registration-table.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { SiteForm } from '#app/components/organisations/site-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { EmptyState } from '#app/components/ui/empty-state.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { personOf } from '#app/domain/ctx.ts';
import { addRegistration } from '#app/domain/organisations/add-registration.server.ts';
import { addSite } from '#app/domain/organisations/add-site.server.ts';
import { getOwnRegistrations } from '#app/domain/organisations/get-own-records.server.ts';
import { siteSchema } from '#app/domain/organisations/profile-schemas.ts';
import { removeRegistration } from '#app/domain/organisations/remove-registration.server.ts';
import { removeSite } from '#app/domain/organisations/remove-site.server.ts';
import { registrationSchema, siteIdSchema } from '#app/domain/organisations/schemas.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { formatCountry } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, locale }) => ({
  ...(await getOwnRegistrations(ctx)),
  provinces: await termNames(ctx.tx, 'province', locale),
}));

export const action = formActions({
  registration: form({
    schema: registrationSchema,
    perform: async (input, { ctx, url }) => {
      await spend('registration_account', personOf(ctx.actor)?.userId ?? '');
      await addRegistration(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  'remove-registration': form({
    schema: registrationSchema,
    perform: async (input, { ctx, url }) => {
      await removeRegistration(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  site: form({
    schema: siteSchema,
    perform: async (input, { ctx, url }) => {
      await addSite(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  remove: form({
    schema: siteIdSchema,
    perform: async ({ id }, { ctx, url }) => {
      await removeSite(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.workspace.registration);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.workspace.registration }] };

export default function RegistrationPage() {
  const { m, locale } = useMessages();
  const { registrations, sites, provinces, country, isFixed, mayEdit } = useLoaderData<typeof loader>();
  const { workspace } = m;
  return (
    <>
      <PageHeading title={workspace.registration} />
      <SavedNotice />
      <Refusal forms={['remove-registration', 'remove']} />
      <Section title={workspace.registrations}>
        {registrations.length === 0 ? (
          <EmptyState title={workspace.registrationsNone}>{workspace.registrationsNoneText}</EmptyState>
        ) : (
          <RegistrationTable rows={registrations} mayRemove={mayEdit && !isFixed} />
        )}
        {isFixed ? <Notice className="mt-6">{workspace.registrationsFixed}</Notice> : null}
      </Section>
      {mayEdit && !isFixed ? (
        <Section title={workspace.registrationAdd}>
          <RegistrationForm country={country} />
        </Section>
      ) : null}
      <Section title={workspace.sites}>
        <RecordList
          headingLevel={3}
          items={sites}
          idOf={(site) => site.id}
          titleOf={(site) => `${workspace.siteKinds[site.kind]}, ${site.city}`}
          render={(site) =>
            [
              site.street,
              [site.postcode, site.city].filter(Boolean).join(' '),
              site.province ? provinces[site.province] : undefined,
              formatCountry(locale, site.country),
            ]
              .filter(Boolean)
              .join(', ')
          }
          empty={{ title: workspace.sitesNone, text: workspace.sitesNoneText }}
          mayEdit={mayEdit}
          hasEdit={false}
        />
      </Section>
      {mayEdit ? (
        <Section title={workspace.siteAdd}>
          <SiteForm provinces={Object.entries(provinces).map(([value, label]) => ({ value, label }))} />
        </Section>
      ) : null}
    </>
  );
}
