import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { code } from '#app/domain/error-codes.ts';
import { logInSchema } from '#app/domain/accounts/schemas.ts';
import { form, formActions, Refusal } from '#app/http/form-action.server.ts';
import { passwordProvider } from '#app/http/identity-provider.server.ts';
import { keptStateOf } from '#app/http/kept-state.ts';
import { logIn } from '#app/http/log-in.server.ts';
import { nextPath } from '#app/http/next-path.ts';
import { page } from '#app/http/page.server.ts';
import { safePath } from '#app/http/safe-path.ts';
import { titleOf } from '#app/i18n/page-title.ts';

const DONE = { out: 'loggedOut', password: 'resetDone', deleted: 'deleted' } as const;

export const loader = page(({ ctx, locale, pending, url }) => {
  const next = safePath(url.searchParams.get('next'));
  if (ctx.actor.kind === 'person') throw redirect(nextPath(locale, next));
  if (pending) {
    throw redirect(`/${locale}/login/second-factor${next ? `?next=${encodeURIComponent(next)}` : ''}`);
  }
  const done = Object.entries(DONE).find(([name]) => name === url.searchParams.get('done'))?.[1];
  return { next, done, kept: keptStateOf(next) };
});

export const action = formActions({
  'log-in': form({
    schema: logInSchema,
    open: true,
    evenly: true,
    perform: async (input, page) => {
      const proven = await passwordProvider.prove(page, input);
      if (!proven) return new Refusal([code('wrong_login')]);
      return redirect(await logIn(page, proven, input.next));
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.logInTitle);

export default function LogInPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const { next, done, kept } = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'log-in', schema: logInSchema });
  const notice = done ? (
    <Notice tone="success" announce>
      {accounts[done]}
    </Notice>
  ) : kept ? (
    <Notice tone={kept === 'kept' ? 'info' : 'warning'} announce>
      {kept === 'kept' ? accounts.logInKept : accounts.logInLost}
    </Notice>
  ) : undefined;
  return (
    <FrontDoor
      title={accounts.logInTitle}
      notice={notice}
      below={
        <>
          <p>
            <a href={to('/reset-password')}>{accounts.forgotten}</a>
          </p>
          <p>
            {accounts.noAccount} <a href={to('/signup')}>{accounts.signUp}</a>
          </p>
        </>
      }
    >
      <PostedForm of={posted}>
        <HiddenFields values={{ next }} />
        <FormFields>
          <TextField {...posted.field('email', accounts.email)} type="email" autoComplete="username" />
          <TextField
            {...posted.field('password', accounts.password)}
            type="password"
            autoComplete="current-password"
          />
          <FormActions>
            <Button variant="primary">{accounts.logIn}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
    </FrontDoor>
  );
}
