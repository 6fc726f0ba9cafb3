import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Button } from '#app/components/ui/button.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { changePassword } from '#app/domain/accounts/change-password.server.ts';
import { requireFresh } from '#app/domain/accounts/require-owner.server.ts';
import { changePasswordSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** Asks the second factor before the form: passwords are not kept while it is asked. */
export const loader = page(({ ctx }) => ({ email: requireFresh(ctx).email }));

export const action = formActions({
  'change-password': form({
    schema: changePasswordSchema,
    perform: async (input, page) => {
      await spend('password_account', requirePerson(page).userId);
      await changePassword(page.ctx, input);
      return redirect(`/${page.locale}/account?done=password`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.passwordTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.accounts.passwordTitle }] };

export default function ChangePasswordPage() {
  const { accounts } = useMessages().m;
  const { email } = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'change-password', schema: changePasswordSchema });
  return (
    <>
      <PageHeading title={accounts.passwordTitle} intro={accounts.passwordIntro} className="mb-8" />
      <PostedForm of={posted}>
        {/* For password managers: which account the new password belongs to. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <FormFields>
          <TextField
            {...posted.field('currentPassword', accounts.currentPassword, accounts.currentPasswordHint)}
            type="password"
            autoComplete="current-password"
          />
          <TextField
            {...posted.field('newPassword', accounts.newPassword, accounts.passwordRule)}
            type="password"
            autoComplete="new-password"
          />
          <FormActions>
            <Button variant="primary">{accounts.passwordSave}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </>
  );
}
