import { redirect, type MetaFunction } from '@remix-run/node';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { CheckboxField } from '#app/components/form/checkbox-field.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { signUpSchema } from '#app/domain/accounts/schemas.ts';
import { signUp } from '#app/domain/accounts/sign-up.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(({ ctx, locale }) => {
  if (ctx.actor.kind === 'person') throw redirect(`/${locale}/account`);
  return null;
});

export const action = formActions({
  'sign-up': form({
    schema: signUpSchema,
    open: true,
    evenly: true,
    perform: async (input, { ctx, context, locale }) => {
      await spend('sign_up_address', networkOf(context.clientAddress));
      await spend('mail_account', input.email);
      await signUp(ctx, { ...input, locale });
      return redirect(`/${locale}/signup/check-mail`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.signUpTitle);

export default function SignUpPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const posted = usePostedForm({ name: 'sign-up', schema: signUpSchema });
  return (
    <FrontDoor
      title={accounts.signUpTitle}
      intro={accounts.signUpIntro}
      below={
        <p>
          {accounts.haveAccount} <a href={to('/login')}>{accounts.logIn}</a>
        </p>
      }
    >
      <PostedForm of={posted}>
        <FormFields>
          <TextField {...posted.field('name', accounts.name, accounts.nameHint)} autoComplete="name" />
          <TextField {...posted.field('email', accounts.email)} type="email" autoComplete="email" />
          <TextField
            {...posted.field('password', accounts.password, accounts.passwordRule)}
            type="password"
            autoComplete="new-password"
          />
          <CheckboxField {...posted.field('terms', accounts.terms)} />
          <FormActions>
            <Button variant="primary">{accounts.signUp}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </FrontDoor>
  );
}
