import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { FirstSteps } from '#app/components/organisations/first-steps.tsx';
import { OrganisationAttention } from '#app/components/organisations/organisation-attention.tsx';
import { useMessages } from '#app/components/messages.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Notice } from '#app/components/ui/notice.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatList, type Stat } from '#app/components/ui/stat.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { getWorkspaceHome } from '#app/domain/organisations/get-workspace-home.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { page } from '#app/http/page.server.ts';
import { formatDay, formatNumber } from '#app/i18n/formats.ts';
import { titleOf } from '#app/i18n/page-title.ts';
import { loadOrganisationAttention } from '../site/load-home.server.ts';

export const loader = page(async ({ ctx, locale }) => ({
  ...(await getWorkspaceHome(ctx)),
  underMandate: (ctx.organisation?.underMandateOf ?? null) !== null,
  attention: await loadOrganisationAttention(ctx, locale, ctx.organisation?.id ?? ''),
  certificateNames: await termNames(ctx.tx, 'certificate', locale),
}));

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, () => data?.name ?? '');

export default function WorkspaceHomePage() {
  const { m, to, locale } = useMessages();
  const home = useLoaderData<typeof loader>();
  const { workspace, organisations } = m;
  const base = to(`/o/${home.publicId}`);
  return (
    <>
      <PageHeading
        eyebrow={workspace.homeEyebrow}
        title={home.name}
        badges={
          <>
            <Badge>{organisations.kinds[home.kind]}</Badge>
            <StatusBadge
              status={home.verificationState}
              label={organisations.states[home.verificationState]}
            />
          </>
        }
        actions={
          <>
            <ButtonLink variant="primary" icon="plus" href={`${base}/listings/new/capability`}>
              {m.listings.newCapability}
            </ButtonLink>
            <ButtonLink icon="plus" href={`${base}/listings/new/challenge`}>
              {m.listings.newChallenge}
            </ButtonLink>
            <ButtonLink href={to(`/organisations/${home.publicId}`)}>{workspace.publicPage}</ButtonLink>
          </>
        }
      />
      {home.underMandate ? <Notice className="mt-6">{workspace.underMandate}</Notice> : null}
      {home.firstSteps.map((organisation) => (
        <FirstSteps key={organisation.publicId} organisation={organisation} title={m.firstSteps.title} />
      ))}
      <OrganisationAttention {...home.attention} />
      <Section title={workspace.figures}>
        <StatList stats={statsOf(home, { m, base, number: (value) => formatNumber(locale, value) })} />
      </Section>
      {home.expiring.length > 0 ? (
        <Section title={workspace.expiringCertificates}>
          <ul className="list-disc pl-5">
            {home.expiring.map((certificate) => (
              <li key={certificate.publicId}>
                <a href={`${base}/certificates?edit=${certificate.publicId}#form`}>
                  {home.certificateNames[certificate.scheme] ?? certificate.scheme}
                </a>{' '}
                {certificate.until ? workspace.expiresOn(formatDay(locale, certificate.until)) : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {home.mandatedTo.length > 0 ? (
        <Section title={workspace.mandatedTo}>
          <ul className="list-disc pl-5">
            {home.mandatedTo.map((organisation) => (
              <li key={organisation.publicId}>
                <a href={to(`/o/${organisation.publicId}`)}>{organisation.name}</a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

type Home = Awaited<ReturnType<typeof loader>>;

function statsOf(
  { listings, members, joinRequests }: Home,
  {
    m,
    base,
    number,
  }: {
    m: ReturnType<typeof useMessages>['m'];
    base: string;
    number: (value: number) => string;
  },
): Stat[] {
  const { workspace } = m;
  const published = (count: number) => workspace.figurePublished(number(count));
  return [
    {
      label: workspace.figureCapabilities,
      value: number(listings.capability.all),
      hint: published(listings.capability.published),
      href: `${base}/listings`,
    },
    {
      label: workspace.figureChallenges,
      value: number(listings.challenge.all),
      hint: published(listings.challenge.published),
      href: `${base}/listings`,
    },
    ...(members === undefined
      ? []
      : [
          {
            label: workspace.figureMembers,
            value: number(members),
            hint: joinRequests > 0 ? workspace.figureRequests(number(joinRequests)) : undefined,
            href: `${base}/members`,
          },
        ]),
  ];
}
