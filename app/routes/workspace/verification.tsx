import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { Refusal } from '#app/components/organisations/refusal.tsx';
import { VerificationHistory } from '#app/components/organisations/verification-history.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Details } from '#app/components/ui/details.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { getOwnVerification } from '#app/domain/organisations/get-own-records.server.ts';
import { verificationLifecycle } from '#app/domain/organisations/lifecycle.ts';
import { nothingSchema } from '#app/domain/organisations/record-schemas.ts';
import { requestVerification } from '#app/domain/organisations/request-verification.server.ts';
import { withdrawVerification } from '#app/domain/organisations/withdraw-verification.server.ts';
import { hasMove } from '#app/domain/lifecycle.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { formatDay } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(({ ctx }) => getOwnVerification(ctx));

export const action = formActions({
  request: form({
    schema: nothingSchema,
    perform: async (_input, { ctx, url }) => {
      await requestVerification(ctx);
      return redirect(url.pathname);
    },
  }),
  withdraw: form({
    schema: nothingSchema,
    perform: async (_input, { ctx, url }) => {
      await withdrawVerification(ctx);
      return redirect(url.pathname);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.verification.title);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.verification.title }] };

export default function VerificationPage() {
  const { m, locale } = useMessages();
  const { state, verifiedUntil, decisions, mayAsk } = useLoaderData<typeof loader>();
  const texts = m.verification;
  return (
    <>
      <PageHeading
        title={texts.title}
        intro={texts.intro}
        badges={<StatusBadge status={state} label={m.organisations.states[state]} />}
      />
      <Refusal forms={['request', 'withdraw']} />
      <p className="mt-8 max-w-prose">
        {texts.text[state]} {verifiedUntil ? texts.until(formatDay(locale, verifiedUntil)) : null}
      </p>
      <div className="mt-4 max-w-prose">
        {mayAsk ? <VerificationActs /> : <p className="text-ink-soft">{texts.onlyOwner}</p>}
      </div>
      <Section title={texts.history}>
        <VerificationHistory decisions={decisions} />
      </Section>
    </>
  );
}

/** The moves that the organisation itself can make now. */
function VerificationActs() {
  const { m, to } = useMessages();
  const { publicId, state, lacksRegistration } = useLoaderData<typeof loader>();
  const texts = m.verification;
  if (hasMove(verificationLifecycle, state, 'request')) {
    return lacksRegistration ? (
      <>
        <p className="mb-4">{texts.needsRegistration}</p>
        <ButtonLink href={to(`/o/${publicId}/registration`)}>{m.workspace.registrationAdd}</ButtonLink>
      </>
    ) : (
      <ButtonForm variant="primary" values={{ _form: 'request' }}>
        {texts.request}
      </ButtonForm>
    );
  }
  if (!hasMove(verificationLifecycle, state, 'withdraw')) return null;
  const withdraw = (
    <ButtonForm values={{ _form: 'withdraw' }} variant={state === 'verified' ? 'danger' : 'secondary'}>
      {state === 'verified' ? texts.giveUp : texts.withdrawRequest}
    </ButtonForm>
  );
  // A click that stops all publishing stands behind another click.
  return state === 'verified' ? (
    <Details summary={texts.giveUp}>
      <p className="mb-4">{texts.giveUpText}</p>
      {withdraw}
    </Details>
  ) : (
    withdraw
  );
}
