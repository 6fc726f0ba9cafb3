import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FrontDoor } from '#app/components/accounts/front-door.tsx';
import { FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextField } from '#app/components/form/text-field.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Button } from '#app/components/ui/button.tsx';
import { Code } from '#app/components/ui/code.tsx';
import { Details } from '#app/components/ui/details.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { demonstrationCode } from '#app/domain/accounts/demonstration-code.server.ts';
import { secondFactorSchema } from '#app/domain/accounts/schemas.ts';
import { code } from '#app/domain/error-codes.ts';
import { Forbidden } from '#app/domain/errors.ts';
import { form, formActions, Refusal } from '#app/http/form-action.server.ts';
import { giveSecondFactor, personAtSecondFactor } from '#app/http/give-second-factor.server.ts';
import { keptStateOf } from '#app/http/kept-state.ts';
import { page } from '#app/http/page.server.ts';
import { safePath } from '#app/http/safe-path.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (page) => {
  const next = safePath(page.url.searchParams.get('next'));
  const person = personAtSecondFactor(page);
  if (!person) {
    const door = page.ctx.actor.kind === 'person' ? 'account/second-factor' : 'login';
    throw redirect(`/${page.locale}/${door}${next ? `?next=${encodeURIComponent(next)}` : ''}`);
  }
  return {
    next,
    isAgain: !page.pending,
    kept: keptStateOf(next),
    demoCode: await demonstrationCode(page.ctx, person.userId),
  };
});

/** One form for the code of the app and one for a recovery code; either field takes either. */
const give = form({
  schema: secondFactorSchema,
  open: true,
  perform: async (input, page) => {
    const person = personAtSecondFactor(page);
    if (!person) throw new Forbidden('log_in');
    const next = await giveSecondFactor(page, person, input);
    return next === undefined ? new Refusal([code('wrong_code')]) : redirect(next);
  },
});

export const action = formActions({ 'second-factor': give, recovery: give });

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.factorTitle);

export default function LogInSecondFactorPage() {
  const { m } = useMessages();
  const { accounts } = m;
  const { next, isAgain, kept, demoCode } = useLoaderData<typeof loader>();
  const byApp = usePostedForm({ name: 'second-factor', schema: secondFactorSchema });
  const byPaper = usePostedForm({ name: 'recovery', schema: secondFactorSchema });
  return (
    <FrontDoor
      title={accounts.factorTitle}
      intro={isAgain ? accounts.factorAgainIntro : accounts.factorIntro}
      notice={
        kept ? (
          <Notice tone={kept === 'kept' ? 'info' : 'warning'}>
            {kept === 'kept' ? accounts.logInKeptFactor : accounts.logInLost}
          </Notice>
        ) : undefined
      }
    >
      {demoCode ? (
        <Notice className="mb-6">
          {accounts.demoCode} <Code>{demoCode}</Code>
        </Notice>
      ) : null}
      <PostedForm of={byApp}>
        <HiddenFields values={{ next }} />
        <FormFields>
          <TextField
            {...byApp.field('oneTimeCode', accounts.code, accounts.codeHint)}
            autoComplete="one-time-code"
            inputMode="numeric"
            width="short"
            spellCheck={false}
          />
          <FormActions>
            <Button variant="primary">{isAgain ? m.words.continue : accounts.logIn}</Button>
          </FormActions>
        </FormFields>
      </PostedForm>
      <Details summary={accounts.recoveryTitle} open={byPaper.isRefused} className="mt-10">
        <p className="mb-4 max-w-prose">{accounts.recoveryIntro}</p>
        <PostedForm of={byPaper}>
          <HiddenFields values={{ next }} />
          <FormFields>
            <TextField
              {...byPaper.field('oneTimeCode', accounts.recoveryCode, accounts.recoveryHint)}
              autoComplete="off"
              width="medium"
              spellCheck={false}
            />
            <FormActions>
              <Button>{accounts.useRecovery}</Button>
            </FormActions>
          </FormFields>
        </PostedForm>
      </Details>
    </FrontDoor>
  );
}
