import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm, FormActions, FormFields } from '#app/components/form/form-layout.tsx';
import { HiddenFields } from '#app/components/form/hidden-fields.tsx';
import { PostedForm, usePostedForm } from '#app/components/form/posted-form.tsx';
import { TextArea } from '#app/components/form/text-area.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Button, ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { personOf } from '#app/domain/ctx.ts';
import { NotFound } from '#app/domain/errors.ts';
import { findKnownOrganisation } from '#app/domain/organisations/find-known-organisation.server.ts';
import { requestJoin } from '#app/domain/organisations/request-join.server.ts';
import { joinSchema, registrationSchema, rowSchema } from '#app/domain/organisations/schemas.ts';
import { withdrawJoinRequest } from '#app/domain/organisations/withdraw-join-request.server.ts';
import { authorise } from '#app/domain/visibility/authorise.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

/**
 * Who is known at a registration. Only the name is told, which the register itself tells too; and only to a confirmed
 * person, a few times an hour, so that nobody finds out by numbers who is here.
 */
export const loader = page(async ({ ctx, url }) => {
  authorise(ctx, 'create_organisation', { kind: 'platform' });
  await spend('registration_account', personOf(ctx.actor)?.userId ?? '');
  const registration = parseFilter(registrationSchema, url);
  const known = await findKnownOrganisation(ctx, registration);
  if (!known) throw new NotFound();
  return { registration, ...known };
});

export const action = formActions({
  join: form({
    schema: joinSchema,
    perform: async (input, { ctx, url }) => {
      await spend('registration_account', personOf(ctx.actor)?.userId ?? '');
      await requestJoin(ctx, input);
      return redirect(url.pathname + url.search);
    },
  }),
  withdraw: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, locale }) => {
      await withdrawJoinRequest(ctx, id);
      return redirect(`/${locale}/home`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.members.joinTitle);
export const handle: RouteHandle = {
  breadcrumbs: ({ m, to }) => [
    { label: m.organisations.newTitle, href: to('/organisations/new') },
    { label: m.members.joinTitle },
  ],
};

export default function JoinPage() {
  const { m, to } = useMessages();
  const { name, publicId, requestId } = useLoaderData<typeof loader>();
  const texts = m.members;
  return (
    <>
      <PageHeading title={texts.joinTitle} intro={texts.joinText(name)} className="mb-8" />
      {publicId !== undefined ? (
        <>
          <Notice className="mb-6">{texts.joinMember}</Notice>
          <ButtonLink href={to(`/o/${publicId}`)}>{texts.joinOpen}</ButtonLink>
        </>
      ) : requestId !== undefined ? (
        <>
          <Notice tone="success" className="mb-6">
            {texts.joinAsked}
          </Notice>
          <ButtonForm values={{ _form: 'withdraw', id: requestId }}>{texts.joinWithdraw}</ButtonForm>
        </>
      ) : (
        <JoinForm />
      )}
      <p className="mt-8">
        <a href={to('/organisations/new')}>{texts.joinBack}</a>
      </p>
    </>
  );
}

function JoinForm() {
  const { m } = useMessages();
  const { registration } = useLoaderData<typeof loader>();
  const posted = usePostedForm({ name: 'join', schema: joinSchema });
  return (
    <PostedForm of={posted}>
      <HiddenFields values={registration} />
      <FormFields>
        <TextArea {...posted.field('message', m.members.joinMessage, m.members.joinMessageHint)} rows={4} />
        <FormActions>
          <Button variant="primary">{m.members.joinSubmit}</Button>
        </FormActions>
      </FormFields>
    </PostedForm>
  );
}
