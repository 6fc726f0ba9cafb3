import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FirstSteps } from '#app/components/organisations/first-steps.tsx';
import { NewMatches } from '#app/components/matches/new-matches.tsx';
import { AttentionList, type AttentionItem } from '#app/components/site/attention-list.tsx';
import { HomeFiguresSection } from '#app/components/site/home-figures.tsx';
import { workAttention } from '#app/components/site/work-attention.ts';
import { useMessages } from '#app/components/messages.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { page, requirePerson } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { loadHome } from './load-home.server.ts';

export const meta: MetaFunction = ({ location }) => titleOf(location, (m) => m.words.home);

export const loader = page((opened) => loadHome(opened.ctx, requirePerson(opened), opened.locale));

type Data = Awaited<ReturnType<typeof loader>>;

export default function HomePage() {
  const { m, to } = useMessages();
  const data = useLoaderData<typeof loader>();
  const { work, newMatches, names } = data;
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
      {newMatches.length > 0 ? (
        <Section title={m.home.matchesTitle} id="new-matches">
          <NewMatches found={newMatches} names={names} />
        </Section>
      ) : null}
      <HomeFiguresSection figures={data.figures} areaNames={names.area} />
      {work.length > 0 ? (
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
            items={work}
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
  ['sharedDemand', '/administration/shared-demand'],
  ['referenceData', '/administration/reference-data'],
  ['audit', '/administration/audit'],
  ['jobs', '/administration/jobs'],
  ['mailbox', '/administration/mailbox'],
] as const;

/** What waits for the reader, most pressing first. */
function useAttention(data: Data): AttentionItem[] {
  const { m, to, locale } = useMessages();
  const waiting = workAttention(data, { m, to, locale });
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
    data.work.length === 0 &&
      !Object.values(data.may).some(Boolean) && {
        text: m.home.noOrganisation,
        href: to('/organisations/new'),
        action: m.home.noOrganisationAction,
      },
    data.failedJobs > 0 && {
      text: m.home.failedJobs(data.failedJobs),
      href: to('/administration/jobs'),
      action: m.home.failedJobsAction,
    },
    ...waiting.pressing,
    data.requests > 0 && {
      text: m.home.queue(data.requests),
      href: to('/administration/verifications'),
      action: m.home.queueAction,
    },
    ...waiting.expiring,
    ...waiting.matches,
    ...waiting.drafts,
    data.unread > 0 && {
      text: m.home.unread(data.unread),
      href: to('/notifications'),
      action: m.home.unreadAction,
    },
  ];
  return items.filter((item) => item !== false);
}
