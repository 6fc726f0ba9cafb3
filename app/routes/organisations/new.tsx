import { redirect, type MetaFunction } from '@remix-run/node';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { RadioGroup } from '#app/components/form/choice-group.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { kindOptions } from '#app/components/organisations/options.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { RegistrationFields } from '#app/components/organisations/registration-fields.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Button } from '#app/components/ui/button.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { createOrganisation } from '#app/domain/organisations/create-organisation.server.ts';
import { findKnownOrganisation } from '#app/domain/organisations/find-known-organisation.server.ts';
import { newOrganisationSchema } from '#app/domain/organisations/schemas.ts';
import { personOf } from '#app/domain/ctx.ts';
import { authorise } from '#app/domain/visibility/authorise.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';

const SCHEMA = newOrganisationSchema;

export const loader = page(({ ctx }) => {
  authorise(ctx, 'create_organisation', { kind: 'platform' });
  return null;
});

export const action = formActions({
  organisation: form({
    schema: SCHEMA,
    perform: async (input, { ctx, locale }) => {
      const { country, scheme, number } = input;
      if (scheme && number) {
        await spend('registration_account', personOf(ctx.actor)?.userId ?? '');
        const known = await findKnownOrganisation(ctx, { country, scheme, number });
        const query = new URLSearchParams({ country, scheme, number });
        if (known) return redirect(`/${locale}/organisations/join?${query.toString()}`);
      }
      const { publicId } = await createOrganisation(ctx, input);
      return redirect(`/${locale}/o/${publicId}`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.organisations.newTitle);

export const handle: RouteHandle = {
  breadcrumbs: ({ m, to }) => [
    { label: m.organisations.title, href: to('/organisations') },
    { label: m.organisations.newTitle },
  ],
};

export default function NewOrganisationPage() {
  const { m } = useMessages();
  const { organisations } = m;
  const posted = usePostedForm({
    name: 'organisation',
    schema: SCHEMA,
    defaultValue: { country: 'NL' },
    labels: {
      name: organisations.name,
      kind: organisations.kind,
      country: organisations.country,
      scheme: organisations.scheme,
      number: organisations.number,
    },
  });
  return (
    <>
      <PageHeading title={organisations.newTitle} intro={organisations.newIntro} className="mb-8" />
      <PostedForm of={posted}>
        <FormFields>
          <TextField
            {...posted.field('name', organisations.name, organisations.nameHint)}
            autoComplete="organization"
          />
          <RadioGroup {...posted.field('kind', organisations.kind)} options={kindOptions(m)} columns={2} />
        </FormFields>
        <Section title={organisations.registration}>
          <p className="mb-6 max-w-prose text-ink-soft">{organisations.registrationHint}</p>
          <FormFields>
            <RegistrationFields field={posted.field} later={organisations.registrationLater} />
            <FormActions>
              <Button variant="primary">{organisations.newSubmit}</Button>
            </FormActions>
          </FormFields>
        </Section>
      </PostedForm>
    </>
  );
}
