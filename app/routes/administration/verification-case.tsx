import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CertificateDetails } from '#app/components/organisations/certificate-details.tsx';
import { CheckList } from '#app/components/organisations/check-list.tsx';
import { Description } from '#app/components/organisations/description.tsx';
import { JoinRequests } from '#app/components/organisations/join-requests.tsx';
import { ProfileFacts } from '#app/components/organisations/profile-facts.tsx';
import { ProjectReferenceDetails } from '#app/components/organisations/project-reference-details.tsx';
import { Refusal } from '#app/components/organisations/refusal.tsx';
import { VerificationForm } from '#app/components/organisations/verification-form.tsx';
import { VerificationHistory } from '#app/components/organisations/verification-history.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { answerJoinRequest } from '#app/domain/organisations/answer-join-request.server.ts';
import { decideVerification } from '#app/domain/organisations/decide-verification.server.ts';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { getVerificationCase } from '#app/domain/organisations/get-verification-case.server.ts';
import {
  joinAnswerSchema,
  recordCheckSchema,
  verificationSchema,
} from '#app/domain/organisations/member-schemas.ts';
import { verifyCertificate } from '#app/domain/organisations/verify-certificate.server.ts';
import { verifyProjectReference } from '#app/domain/organisations/verify-project-reference.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { form, formActions } from '#app/http/form-action.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, params, locale }) => ({
  ...(await getVerificationCase(ctx, params['id'] ?? '')),
  provinceNames: await termNames(ctx.tx, 'province', locale),
  affiliationNames: await termNames(ctx.tx, 'affiliation', locale),
  certificateNames: await termNames(ctx.tx, 'certificate', locale),
}));

export const action = formActions({
  decision: form({
    schema: verificationSchema,
    perform: async (input, { ctx, params, locale }) => {
      await decideVerification(ctx, await getOrganisation(ctx, params['id'] ?? ''), input);
      return redirect(`/${locale}/administration/verifications`);
    },
  }),
  certificate: form({
    schema: recordCheckSchema,
    perform: async (input, { ctx, params, url }) => {
      await verifyCertificate(ctx, await getOrganisation(ctx, params['id'] ?? ''), input);
      return redirect(url.pathname);
    },
  }),
  reference: form({
    schema: recordCheckSchema,
    perform: async (input, { ctx, params, url }) => {
      await verifyProjectReference(ctx, await getOrganisation(ctx, params['id'] ?? ''), input);
      return redirect(url.pathname);
    },
  }),
  answer: form({
    schema: joinAnswerSchema,
    perform: async (input, { ctx, params, url }) => {
      await answerJoinRequest(ctx, await getOrganisation(ctx, params['id'] ?? ''), input);
      return redirect(url.pathname);
    },
  }),
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, (m) => m.verification.decideTitle(data?.profile.name ?? ''));

export const handle: RouteHandle<Awaited<ReturnType<typeof loader>> | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.verification.queueTitle, href: to('/administration/verifications') },
    ...(data ? [{ label: data.profile.name }] : []),
  ],
};

export default function VerificationCasePage() {
  const { m } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { profile, decisions, isOwn, canDecide, joinRequests, certificateNames } = data;
  const texts = m.verification;
  const { workspace, organisations } = m;
  return (
    <>
      <PageHeading
        title={texts.decideTitle(profile.name)}
        badges={
          <StatusBadge status={data.verificationState} label={organisations.states[data.verificationState]} />
        }
      />
      <Refusal forms={['certificate', 'reference', 'answer']} />
      <Section title={texts.facts}>
        <ProfileFacts
          organisation={profile}
          provinceNames={data.provinceNames}
          affiliationNames={data.affiliationNames}
        />
      </Section>
      {profile.descriptions.length > 0 ? (
        <Section title={texts.description}>
          <Description texts={profile.descriptions} />
        </Section>
      ) : null}
      <CheckList
        title={workspace.certificates}
        form="certificate"
        items={profile.certificates}
        titleOf={(certificate) => certificateNames[certificate.scheme] ?? certificate.scheme}
        render={(certificate) => <CertificateDetails certificate={certificate} showsFile />}
        mayCheck={!isOwn}
      />
      <CheckList
        title={workspace.references}
        form="reference"
        items={profile.references}
        titleOf={(reference) => reference.title}
        render={(reference) => <ProjectReferenceDetails reference={reference} />}
        mayCheck={!isOwn}
      />
      {joinRequests.length > 0 ? (
        <Section title={m.members.joinRequests}>
          <p className="mb-4">{texts.noOwner}</p>
          <JoinRequests requests={joinRequests} roles={['owner', 'submitter', 'editor', 'reader']} />
        </Section>
      ) : null}
      <Section title={texts.decision}>
        {isOwn ? (
          <Notice tone="warning">{texts.ownOrganisation}</Notice>
        ) : canDecide ? (
          <VerificationForm version={data.version} isRunning={data.verificationState === 'verified'} />
        ) : (
          <p className="text-ink-soft">{texts.noDecision}</p>
        )}
      </Section>
      <Section title={texts.history}>
        <VerificationHistory decisions={decisions} />
      </Section>
    </>
  );
}
