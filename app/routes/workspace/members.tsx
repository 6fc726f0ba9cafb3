import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ButtonForm } from '#app/components/form/form-layout.tsx';
import { InvitationForm } from '#app/components/organisations/invitation-form.tsx';
import { InvitationTable } from '#app/components/organisations/invitation-table.tsx';
import { JoinRequests } from '#app/components/organisations/join-requests.tsx';
import { MemberTable } from '#app/components/organisations/member-table.tsx';
import { Refusal } from '#app/components/organisations/refusal.tsx';
import { SavedNotice } from '#app/components/organisations/saved-notice.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { answerJoinRequest } from '#app/domain/organisations/answer-join-request.server.ts';
import { changeMemberRole } from '#app/domain/organisations/change-member-role.server.ts';
import { factsOf } from '#app/domain/organisations/facts.ts';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { inviteMember } from '#app/domain/organisations/invite-member.server.ts';
import { leaveOrganisation } from '#app/domain/organisations/leave-organisation.server.ts';
import { listMembers } from '#app/domain/organisations/list-members.server.ts';
import {
  invitationSchema,
  joinAnswerSchema,
  memberRoleSchema,
} from '#app/domain/organisations/member-schemas.ts';
import { nothingSchema } from '#app/domain/organisations/record-schemas.ts';
import { removeMember } from '#app/domain/organisations/remove-member.server.ts';
import { rowSchema } from '#app/domain/organisations/schemas.ts';
import { withdrawInvitation } from '#app/domain/organisations/withdraw-invitation.server.ts';
import { authorise, requireRecentSecondFactor } from '#app/domain/visibility/authorise.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(({ ctx }) => listMembers(ctx));

export const action = formActions({
  invite: form({
    schema: invitationSchema,
    perform: async (input, { ctx, url, locale }) => {
      // The budget is the organisation's: only who may invite takes from it.
      authorise(ctx, 'manage_members', factsOf(await getActingOrganisation(ctx)));
      requireRecentSecondFactor(ctx);
      await spend('invite_organisation', ctx.organisation?.id ?? '');
      await inviteMember(ctx, { ...input, locale });
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  withdraw: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, url }) => {
      await withdrawInvitation(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  role: form({
    schema: memberRoleSchema,
    perform: async (input, { ctx, url }) => {
      await changeMemberRole(ctx, input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  remove: form({
    schema: rowSchema,
    perform: async ({ id }, { ctx, url }) => {
      await removeMember(ctx, id);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  answer: form({
    schema: joinAnswerSchema,
    perform: async (input, { ctx, url }) => {
      await answerJoinRequest(ctx, await getActingOrganisation(ctx), input);
      return redirect(`${url.pathname}?saved=yes`);
    },
  }),
  leave: form({
    schema: nothingSchema,
    perform: async (_input, { ctx, locale }) => {
      await leaveOrganisation(ctx);
      return redirect(`/${locale}/home`);
    },
  }),
});

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.members.title);
export const handle: RouteHandle = { breadcrumbs: ({ m }) => [{ label: m.members.title }] };

export default function MembersPage() {
  const { m } = useMessages();
  const { members, invitations, joinRequests, isOwner, mayManage } = useLoaderData<typeof loader>();
  const texts = m.members;
  return (
    <>
      <PageHeading title={texts.title} intro={texts.intro} />
      <SavedNotice />
      <Refusal forms={['withdraw', 'role', 'remove', 'answer', 'leave']} />
      {isOwner && !mayManage ? <Notice className="mt-6">{texts.secondFactor}</Notice> : null}
      {isOwner ? null : <p className="mt-6 text-ink-soft">{texts.onlyOwner}</p>}
      {joinRequests.length > 0 ? (
        <Section title={texts.joinRequests}>
          <JoinRequests requests={joinRequests} roles={['reader', 'editor', 'submitter', 'owner']} />
        </Section>
      ) : null}
      <div className="mt-8">
        <MemberTable members={members} manages={isOwner} />
      </div>
      {isOwner ? (
        <>
          {invitations.length > 0 ? (
            <Section title={texts.invitations}>
              <InvitationTable invitations={invitations} />
            </Section>
          ) : null}
          <Section title={texts.invite}>
            <InvitationForm />
          </Section>
        </>
      ) : null}
      <Section title={texts.leave}>
        <p className="mb-4">{texts.leaveText}</p>
        <ButtonForm variant="danger" values={{ _form: 'leave' }}>
          {texts.leave}
        </ButtonForm>
      </Section>
    </>
  );
}
