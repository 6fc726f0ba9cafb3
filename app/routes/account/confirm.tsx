import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { findToken } from '#app/domain/accounts/account-tokens.server.ts';
import { confirmEmail } from '#app/domain/accounts/confirm-email.server.ts';
import { resendConfirmation } from '#app/domain/accounts/resend-confirmation.server.ts';
import { confirmEmailSchema, nothingSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { logIn } from '#app/http/log-in.server.ts';
import { nextPath } from '#app/http/next-path.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { giveBack, networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/** With a token: the link from the mail. Without: what a person sees who has to confirm first. */
export const loader = page(async (page) => {
  const { ctx, locale, url } = page;
  const token = url.searchParams.get('token');
  if (token) {
    const owner = await findToken(ctx, token, 'confirm_email');
    if (!owner) return { kind: 'expired' as const };
    const isOwn = ctx.actor.kind === 'person' && ctx.actor.userId === owner.userId;
    return { kind: 'link' as const, token, email: owner.email, asksPassword: !isOwn };
  }
  const person = requirePerson(page);
  if (person.emailConfirmed) throw redirect(nextPath(locale, url.searchParams.get('next')));
  return { kind: 'needed' as const, email: person.email, isResent: url.searchParams.has('sent') };
});

export const action = formActions({
  confirm: form({
    schema: confirmEmailSchema,
    open: true,
    perform: async (input, page) => {
      const { ctx, context, locale } = page;
      const network = networkOf(context.clientAddress);
      await spend('login_address', network);
      const { userId } = await confirmEmail(ctx, input);
      await giveBack('login_address', network);
      const next = `/${locale}/account?done=confirmed`;
      if (ctx.actor.kind === 'person' && ctx.actor.userId === userId) return redirect(next);
      return redirect(await logIn(page, { userId, secondFactor: false }, next));
    },
  }),
  resend: form({
    schema: nothingSchema,
    perform: async (_, page) => {
      const person = requirePerson(page);
      await spend('mail_account', person.email);
      await resendConfirmation(page.ctx);
      return redirect(`${page.url.pathname}?sent`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.confirmTitle);

export default function ConfirmPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const found = useLoaderData<typeof loader>();
  const confirm = usePostedForm({ name: 'confirm', schema: confirmEmailSchema });
  const resend = usePostedForm({ name: 'resend', schema: nothingSchema });
  if (found.kind === 'expired') {
    return (
      <FrontDoor title={accounts.linkExpiredTitle} intro={accounts.linkExpiredText}>
        <FormActions>
          <ButtonLink href={to('/login')} variant="primary">
            {accounts.logIn}
          </ButtonLink>
          <ButtonLink href={to('/reset-password')}>{accounts.resetNewTitle}</ButtonLink>
        </FormActions>
      </FrontDoor>
    );
  }
  if (found.kind === 'needed') {
    return (
      <FrontDoor
        title={accounts.confirmTitle}
        intro={accounts.confirmNeeded(found.email)}
        notice={
          found.isResent ? (
            <Notice tone="success" announce>
              {accounts.confirmResent}
            </Notice>
          ) : undefined
        }
      >
        <PostedForm of={resend}>
          <Button>{accounts.confirmResend}</Button>
        </PostedForm>
      </FrontDoor>
    );
  }
  return (
    <FrontDoor title={accounts.confirmTitle} intro={accounts.confirmIntro(found.email)}>
      <PostedForm of={confirm}>
        <HiddenFields values={{ token: found.token }} />
        <FormFields>
          {found.asksPassword ? (
            <TextField
              {...confirm.field('password', accounts.confirmPassword)}
              type="password"
              autoComplete="current-password"
              required
            />
          ) : null}
          <FormActions>
            <Button variant="primary">{accounts.confirm}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </FrontDoor>
  );
}
