import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { findToken } from '#app/domain/accounts/account-tokens.server.ts';
import { resetPassword } from '#app/domain/accounts/reset-password.server.ts';
import { newPasswordSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { giveBack, networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, url }) => {
  const token = url.searchParams.get('token') ?? '';
  const owner = await findToken(ctx, token, 'reset_password');
  return owner ? { token, email: owner.email } : null;
});

export const action = formActions({
  'new-password': form({
    schema: newPasswordSchema,
    open: true,
    perform: async (input, { ctx, context, locale }) => {
      const network = networkOf(context.clientAddress);
      await spend('login_address', network);
      await resetPassword(ctx, input);
      await giveBack('login_address', network);
      return redirect(`/${locale}/login?done=password`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.resetNewTitle);

export default function NewPasswordPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const found = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'new-password', schema: newPasswordSchema });
  if (!found) {
    return (
      <FrontDoor title={accounts.linkExpiredTitle} intro={accounts.linkExpiredText}>
        <ButtonLink href={to('/reset-password')} variant="primary">
          {accounts.resetSend}
        </ButtonLink>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={accounts.resetNewTitle} intro={accounts.resetNewIntro}>
      <PostedForm of={posted}>
        <HiddenFields values={{ token: found.token }} />
        {/* For password managers: which account the new password belongs to. */}
        <input type="text" autoComplete="username" value={found.email} readOnly hidden />
        <FormFields>
          <TextField
            {...posted.field('newPassword', accounts.newPassword, accounts.passwordRule)}
            type="password"
            autoComplete="new-password"
          />
          <FormActions>
            <Button variant="primary">{accounts.resetNewSave}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </FrontDoor>
  );
}
