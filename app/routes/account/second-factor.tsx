import { data, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { SecondFactorOffer } from '#app/components/accounts/second-factor-offer.tsx';
import { SecondFactorSettings } from '#app/components/accounts/second-factor-settings.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { CodeList } from '#app/components/ui/code.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { addSecondFactor } from '#app/domain/accounts/add-second-factor.server.ts';
import { offerSecondFactor } from '#app/domain/accounts/offer-second-factor.server.ts';
import { countCodes } from '#app/domain/accounts/recovery-codes.server.ts';
import { removeSecondFactor } from '#app/domain/accounts/remove-second-factor.server.ts';
import { renewRecoveryCodes } from '#app/domain/accounts/renew-recovery-codes.server.ts';
import { requireFresh } from '#app/domain/accounts/require-owner.server.ts';
import { codeSchema, currentPasswordSchema, nothingSchema } from '#app/domain/accounts/schemas.ts';
import { Forbidden } from '#app/domain/errors.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { logIn } from '#app/http/log-in.server.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { markSecondFactor } from '#app/http/session.server.ts';
import { safePath } from '#app/http/safe-path.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (page) => {
  const person = requirePerson(page);
  if (!person.emailConfirmed) throw new Forbidden('confirm_email');
  const next = safePath(page.url.searchParams.get('next'));
  const isRemoved = page.url.searchParams.get('done') === 'removed';
  // Everything a person can do here with a second factor is sensitive: ask it before the form.
  if (person.secondFactor.isSetUp) requireFresh(page.ctx);
  return person.secondFactor.isSetUp
    ? { kind: 'on' as const, next, codesLeft: await countCodes(page.ctx, person.userId) }
    : { kind: 'off' as const, next, offer: offerSecondFactor(person), isRemoved };
});

export const action = formActions({
  add: form({
    schema: codeSchema,
    perform: async (input, page) => {
      const { userId, sessionId } = requirePerson(page);
      await spend('second_factor', userId);
      const codes = await addSecondFactor(page.ctx, input);
      await markSecondFactor(page.ctx.tx, sessionId, page.ctx.now);
      // Answered without a redirect: this is the only time that the codes can be shown.
      return data({ codes }, { headers: { 'Cache-Control': 'no-store' } });
    },
  }),
  renew: form({
    schema: nothingSchema,
    perform: async (_, { ctx }) =>
      data({ codes: await renewRecoveryCodes(ctx) }, { headers: { 'Cache-Control': 'no-store' } }),
  }),
  remove: form({
    schema: currentPasswordSchema,
    perform: async (input, page) => {
      const { userId } = requirePerson(page);
      await spend('password_account', userId);
      await removeSecondFactor(page.ctx, input);
      // A new session, so that a second factor set up later gets a secret of its own.
      return redirect(
        await logIn(page, { userId, secondFactor: false }, `${page.url.pathname}?done=removed`),
      );
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.accounts.secondFactorTitle);

export default function SecondFactorPage() {
  const { m, to } = useMessages();
  const { accounts } = m;
  const found = useLoaderData<typeof loader>();
  const answer = useActionData<{ codes?: string[] }>();
  if (answer?.codes) {
    return (
      <>
        <PageHeading title={accounts.codesTitle} intro={accounts.codesIntro} className="mb-8" />
        <CodeList label={accounts.codesList} codes={answer.codes} />
        <ButtonLink href={found.next ?? to('/account/second-factor')} variant="primary" className="mt-8">
          {accounts.codesSaved}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      {found.kind === 'off' && found.isRemoved ? (
        <Notice tone="success" announce className="mb-6">
          {accounts.secondFactorOff}
        </Notice>
      ) : null}
      <PageHeading title={accounts.secondFactorTitle} intro={accounts.secondFactorIntro} className="mb-8" />
      {found.kind === 'off' ? (
        <SecondFactorOffer offer={found.offer} />
      ) : (
        <SecondFactorSettings codesLeft={found.codesLeft} />
      )}
    </>
  );
}
