import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FirstSteps } from '#app/components/organisations/first-steps.tsx';
import { AttentionList, type AttentionItem } from '#app/components/site/attention-list.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { countUnread } from '#app/domain/notifications/count-unread.server.ts';
import { listFirstSteps } from '#app/domain/organisations/list-first-steps.server.ts';
import { countVerificationRequests, listWork } from '#app/domain/organisations/list-work.server.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.words.home);

export const loader = page(async (opened) => {
  const { ctx } = opened;
  const person = requirePerson(opened);
  const [organisations, requests, unread, firstSteps] = await Promise.all([
    listWork(ctx),
    countVerificationRequests(ctx),
    countUnread(ctx),
    listFirstSteps(ctx),
  ]);
  const platform = { kind: 'platform' } as const;
  const binds =
    person.defenceOrganisationIds.length > 0 ||
    person.roles.some((held) => held.scope === 'platform' || ['owner', 'submitter'].includes(held.role));
  return {
    name: person.name,
    emailConfirmed: person.emailConfirmed,
    needsSecondFactor: binds && !person.secondFactor.isSetUp,
    organisations,
    requests,
    unread,
    firstSteps,
    may: {
      users: may(person, 'manage_users', platform),
      referenceData: may(person, 'manage_reference_data', platform),
      jobs: may(person, 'manage_jobs', platform),
      audit: may(person, 'search_audit', platform),
      verifications: may(person, 'verify_organisations', platform),
      mailbox: may(person, 'read_mailbox', platform),
    },
  };
});

type Data = Awaited<ReturnType<typeof loader>>;

export default function HomePage() {
  const { m, to } = useMessages();
  const data = useLoaderData<typeof loader>();
  const links = ADMINISTRATION.filter(([key]) => data.may[key]);
  return (
    <>
      <PageHeading title={m.home.title(data.name)} intro={m.home.intro} />
      <Section title={m.home.attention}>
        <AttentionList items={useAttention(data)} nothing={m.home.nothing} />
      </Section>
      {data.firstSteps.map((organisation) => (
        <FirstSteps
          key={organisation.publicId}
          organisation={organisation}
          title={m.firstSteps.titleOf(organisation.name)}
        />
      ))}
      {data.organisations.length > 0 ? (
        <Section
          title={m.home.organisations}
          actions={
            <ButtonLink size="small" href={to('/organisations/new')}>
              {m.home.addOrganisation}
            </ButtonLink>
          }
        >
          <CardList
            columns={2}
            items={data.organisations}
            itemKey={(organisation) => organisation.publicId}
            render={(organisation) => (
              <Card
                title={organisation.name}
                href={to(`/o/${organisation.publicId}`)}
                badges={
                  <StatusBadge
                    status={organisation.verificationState}
                    label={m.organisations.states[organisation.verificationState]}
                  />
                }
                meta={m.organisations.kinds[organisation.kind]}
              />
            )}
          />
        </Section>
      ) : null}
      {links.length > 0 ? (
        <Section title={m.home.administration}>
          <CardList
            columns={3}
            items={links}
            itemKey={([key]) => key}
            render={([key, path]) => <Card title={m.home[key]} href={to(path)} />}
          />
        </Section>
      ) : null}
    </>
  );
}

const ADMINISTRATION = [
  ['users', '/administration/users'],
  ['verifications', '/administration/verifications'],
  ['referenceData', '/administration/reference-data'],
  ['audit', '/administration/audit'],
  ['jobs', '/administration/jobs'],
  ['mailbox', '/administration/mailbox'],
] as const;

/** What waits for the reader, most pressing first. */
function useAttention(data: Data): AttentionItem[] {
  const { m, to } = useMessages();
  const told = new Set(data.firstSteps.flatMap(({ steps }) => steps.map(({ name }) => name)));
  const items: (AttentionItem | false)[] = [
    !data.emailConfirmed &&
      !told.has('confirm_mail') && {
        text: m.home.confirmMail,
        href: to('/account/confirm'),
        action: m.home.confirmMailAction,
      },
    data.needsSecondFactor &&
      !told.has('second_factor') && {
        text: m.home.secondFactor,
        href: to('/account/second-factor'),
        action: m.home.secondFactorAction,
      },
    data.organisations.length === 0 &&
      !Object.values(data.may).some(Boolean) && {
        text: m.home.noOrganisation,
        href: to('/organisations/new'),
        action: m.home.noOrganisationAction,
      },
    data.requests > 0 && {
      text: m.home.queue(data.requests),
      href: to('/administration/verifications'),
      action: m.home.queueAction,
    },
    ...data.organisations.flatMap((organisation): (AttentionItem | false)[] => [
      organisation.inReview > 0 && {
        text: m.home.inReview(organisation.inReview, organisation.name),
        href: to(`/o/${organisation.publicId}/listings`),
        action: m.home.draftsAction,
      },
      organisation.drafts > 0 && {
        text: m.home.drafts(organisation.drafts, organisation.name),
        href: to(`/o/${organisation.publicId}/listings`),
        action: m.home.draftsAction,
      },
    ]),
    data.unread > 0 && {
      text: m.home.unread(data.unread),
      href: to('/notifications'),
      action: m.home.unreadAction,
    },
  ];
  return items.filter((item) => item !== false);
}
