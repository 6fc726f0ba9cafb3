import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { requestPasswordReset } from '#app/domain/accounts/request-password-reset.server.ts';
import { emailSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(({ url }) => ({ isSent: url.searchParams.has('sent') }));

export const action = formActions({
  reset: form({
    schema: emailSchema,
    open: true,
    evenly: true,
    perform: async ({ email }, { ctx, context, url }) => {
      await spend('mail_address', networkOf(context.clientAddress));
      await spend('mail_account', email);
      await requestPasswordReset(ctx, email);
      return redirect(`${url.pathname}?sent`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.resetTitle);

export default function ResetPasswordPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const { isSent } = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'reset', schema: emailSchema });
  return (
    <FrontDoor
      title={accounts.resetTitle}
      intro={isSent ? undefined : accounts.resetIntro}
      notice={
        isSent ? (
          <Notice tone="info" announce>
            {accounts.resetSentText}
          </Notice>
        ) : undefined
      }
      below={
        <p>
          <a href={to('/login')}>{accounts.logIn}</a>
        </p>
      }
    >
      <PostedForm of={posted}>
        <FormFields>
          <TextField {...posted.field('email', accounts.email)} type="email" autoComplete="username" />
          <FormActions>
            <Button variant="primary">{accounts.resetSend}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </FrontDoor>
  );
}
