import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { findToken } from '#app/domain/accounts/account-tokens.server.ts';
import { changeEmail } from '#app/domain/accounts/change-email.server.ts';
import { confirmEmailSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** The link from the mail to a new address; only for who is logged in to the account that asked. */
export const loader = page(async (page) => {
  const { userId } = requirePerson(page);
  const token = page.url.searchParams.get('token') ?? '';
  const owner = await findToken(page.ctx, token, 'change_email');
  return owner?.userId === userId ? { token, email: owner.email } : null;
});

export const action = formActions({
  'confirm-new-email': form({
    schema: confirmEmailSchema,
    perform: async ({ token }, { ctx, locale }) => {
      await changeEmail(ctx, token);
      return redirect(`/${locale}/account?done=email`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.confirmTitle);

export default function ConfirmNewEmailPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const found = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'confirm-new-email', schema: confirmEmailSchema });
  if (!found) {
    return (
      <>
        <PageHeading title={accounts.linkExpiredTitle} className="mb-8" />
        <ButtonLink href={to('/account/email')}>{accounts.emailTitle}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeading
        title={accounts.confirmTitle}
        intro={accounts.emailConfirmIntro(found.email)}
        className="mb-8"
      />
      <PostedForm of={posted}>
        <HiddenFields values={{ token: found.token }} />
        <Button variant="primary">{accounts.confirm}</Button>
      </PostedForm>
    </>
  );
}
