import { redirect, type MetaFunction } from '@remix-run/node';
import { CheckboxField } from '#app/components/form/checkbox-field.tsx';
import { ButtonForm, FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Button } from '#app/components/ui/button.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { eraseAccount } from '#app/domain/accounts/erase-account.server.ts';
import { requireFresh } from '#app/domain/accounts/require-owner.server.ts';
import { eraseSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { endSession } from '#app/http/session.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(({ ctx }) => {
  requireFresh(ctx);
  return null;
});

export const action = formActions({
  erase: form({
    schema: eraseSchema,
    perform: async (input, page) => {
      await spend('password_account', requirePerson(page).userId);
      await eraseAccount(page.ctx, input);
      page.context.setCookie(await endSession(page.ctx.tx, page.request.headers.get('cookie')));
      return redirect(`/${page.locale}/login?done=deleted`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.dataTitle);

export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.accounts.dataTitle }] };

export default function OwnDataPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const posted = usePostedForm({ name: 'erase', schema: eraseSchema });
  return (
    <>
      <PageHeading title={accounts.dataTitle} intro={accounts.dataIntro} className="mb-6" />
      <ButtonForm
        action={to('/account/data/export')}
        values={{ _form: 'export' }}
        variant="secondary"
        icon="download"
      >
        {accounts.dataDownload}
      </ButtonForm>
      <Section title={accounts.deleteTitle}>
        <p className="mb-6 max-w-prose">{accounts.deleteText}</p>
        <PostedForm of={posted}>
          <FormFields>
            <CheckboxField {...posted.field('sure', accounts.deleteSure)} />
            <TextField
              {...posted.field('currentPassword', accounts.currentPassword, accounts.currentPasswordHint)}
              type="password"
              autoComplete="current-password"
            />
            <FormActions>
              <Button variant="danger">{accounts.delete}</Button>
            </FormActions>
          </FormFields>
        </PostedForm>
      </Section>
    </>
  );
}
