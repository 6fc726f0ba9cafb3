import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { requestEmailChange } from '#app/domain/accounts/request-email-change.server.ts';
import { requireFresh } from '#app/domain/accounts/require-owner.server.ts';
import { changeEmailSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** Asks the second factor before the form, so that nothing typed has to wait for it. */
export const loader = page(({ ctx, url }) => {
  const { email } = requireFresh(ctx);
  return { email, isSent: url.searchParams.has('sent') };
});

export const action = formActions({
  'change-email': form({
    schema: changeEmailSchema,
    evenly: true,
    perform: async (input, page) => {
      const { userId } = requirePerson(page);
      await spend('password_account', userId);
      await spend('mail_account', input.email);
      await requestEmailChange(page.ctx, input);
      return redirect(`${page.url.pathname}?sent`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.emailTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.accounts.emailTitle }] };

export default function ChangeEmailPage() {
  const { accounts } = useMessages().m;
  const { email, isSent } = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'change-email', schema: changeEmailSchema });
  return (
    <>
      {isSent ? (
        <Notice tone="info" announce className="mb-6">
          {accounts.emailSent}
        </Notice>
      ) : null}
      <PageHeading title={accounts.emailTitle} intro={accounts.emailIntro(email)} className="mb-8" />
      <PostedForm of={posted}>
        <FormFields>
          <TextField {...posted.field('email', accounts.newEmail)} type="email" autoComplete="email" />
          <TextField
            {...posted.field('currentPassword', accounts.currentPassword, accounts.currentPasswordHint)}
            type="password"
            autoComplete="current-password"
          />
          <FormActions>
            <Button variant="primary">{accounts.emailSend}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </>
  );
}
