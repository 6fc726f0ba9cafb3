import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { Refusal } from '#app/components/organisations/refusal.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { acceptInvitation } from '#app/domain/organisations/accept-invitation.server.ts';
import { getInvitation } from '#app/domain/organisations/get-invitation.server.ts';
import { nothingSchema } from '#app/domain/organisations/record-schemas.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, params, url }) => {
  const { email, role, status, organisationName, inviter } = await getInvitation(ctx, params['token'] ?? '');
  const own = ctx.actor.kind === 'person' ? ctx.actor.email.toLowerCase() : undefined;
  return { email, role, status, organisationName, inviter, own, next: url.pathname };
});

export const action = formActions({
  accept: form({
    schema: nothingSchema,
    perform: async (_input, { ctx, params, locale }) => {
      const publicId = await acceptInvitation(ctx, params['token'] ?? '');
      return redirect(`/${locale}/o/${publicId}`);
    },
  }),
});

export const headers = () => ({ 'X-Robots-Tag': 'noindex' });

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => m.members.invitationTitle(data?.organisationName ?? ''));

export default function InvitationPage() {
  const { m } = useMessages();
  const { role, status, organisationName, inviter } = useLoaderData<typeof loader>();
  const texts = m.members;
  const roleName = m.organisations.roles[role].toLowerCase();
  return (
    <>
      <PageHeading
        title={texts.invitationTitle(organisationName)}
        intro={
          inviter === null ? texts.invitationTextWithout(roleName) : texts.invitationText(inviter, roleName)
        }
      />
      <Refusal forms={['accept']} />
      <div className="mt-8 max-w-prose">
        {status === 'open' ? <Answer /> : <Notice tone="warning">{texts.invitationOver[status]}</Notice>}
      </div>
    </>
  );
}

/** What the reader can do: log in with the invited address, or accept. */
function Answer() {
  const { m, to } = useMessages();
  const { email, own, next } = useLoaderData<typeof loader>();
  const texts = m.members;
  if (own === undefined) {
    const query = `?next=${encodeURIComponent(next)}`;
    return (
      <>
        <p className="mb-6">{texts.invitationFor(email)}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="primary" href={to(`/login${query}`)}>
            {m.words.logIn}
          </ButtonLink>
          <ButtonLink href={to(`/signup${query}`)}>{m.words.signUp}</ButtonLink>
        </div>
      </>
    );
  }
  if (own !== email) {
    return (
      <>
        <p className="mb-3">{texts.invitationFor(email)}</p>
        <Notice tone="warning">{texts.invitationOther(own)}</Notice>
      </>
    );
  }
  return (
    <ButtonForm variant="primary" values={{ _form: 'accept' }}>
      {texts.invitationAccept}
    </ButtonForm>
  );
}
