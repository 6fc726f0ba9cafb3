import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { RadioGroup } from '#app/components/form/choice-group.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { LOCALES } from '#db/enums.ts';
import { editProfile } from '#app/domain/accounts/edit-profile.server.ts';
import { profileSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const DONE = {
  profile: 'profileSaved',
  confirmed: 'confirmDone',
  email: 'emailDone',
  password: 'passwordDone',
} as const;

export const loader = page((page) => {
  const { name, locale, email, secondFactor } = requirePerson(page);
  const asked = page.url.searchParams.get('done');
  const done = Object.entries(DONE).find(([key]) => key === asked)?.[1];
  return { name, locale, email, hasSecondFactor: secondFactor.isSetUp, done };
});

export const action = formActions({
  profile: form({
    schema: profileSchema,
    perform: async (input, { ctx, url }) => {
      await editProfile(ctx, input);
      return redirect(`${url.pathname}?done=profile`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.title);

export default function ProfilePage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const person = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'profile', schema: profileSchema, defaultValue: person });
  return (
    <>
      {person.done ? (
        <Notice tone="success" announce className="mb-6">
          {accounts[person.done]}
        </Notice>
      ) : null}
      <PageHeading title={accounts.title} intro={person.email} className="mb-8" />
      {person.hasSecondFactor ? null : (
        <Notice tone="info" className="mb-8">
          <p>{accounts.welcomeFactor}</p>
          <p>
            <a href={to('/account/second-factor')}>{accounts.secondFactorTurnOn}</a>
          </p>
        </Notice>
      )}
      <PostedForm of={posted}>
        <FormFields>
          <TextField {...posted.field('name', accounts.name, accounts.nameHint)} autoComplete="name" />
          <RadioGroup
            {...posted.field('locale', accounts.language)}
            options={LOCALES.map((value) => ({ value, label: accounts.languages[value] }))}
          />
          <FormActions>
            <Button variant="primary">{m.words.save}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </>
  );
}
