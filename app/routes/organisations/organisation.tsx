import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CertificateDetails } from '#app/components/organisations/certificate-details.tsx';
import { CheckedBadge } from '#app/components/organisations/checked-badge.tsx';
import { Description } from '#app/components/organisations/description.tsx';
import { ProfileFacts } from '#app/components/organisations/profile-facts.tsx';
import { ProjectReferenceDetails } from '#app/components/organisations/project-reference-details.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { getOrganisationProfile } from '#app/domain/organisations/get-organisation-profile.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { page } from '#app/http/page.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async ({ ctx, params, locale }) => {
  const organisation = await getOrganisation(ctx, params['id'] ?? '');
  return {
    organisation: await getOrganisationProfile(ctx, organisation),
    provinceNames: await termNames(ctx.tx, 'province', locale),
    affiliationNames: await termNames(ctx.tx, 'affiliation', locale),
    certificateNames: await termNames(ctx.tx, 'certificate', locale),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, () => data?.organisation.name ?? '');

export const handle: RouteHandle<Awaited<ReturnType<typeof loader>> | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.organisations.title, href: to('/organisations') },
    ...(data ? [{ label: data.organisation.name }] : []),
  ],
};

export default function OrganisationPage() {
  const { m, to } = useMessages();
  const { organisation, provinceNames, affiliationNames, certificateNames } = useLoaderData<typeof loader>();
  const { logo, certificates, references, readsContacts, readsOwnership, publicId } = organisation;
  const { workspace, organisations } = m;
  return (
    <>
      {logo?.isServable ? (
        <img
          src={to(`/files/${logo.publicId}`)}
          alt={workspace.logoAlt(organisation.name)}
          className="mb-6 max-h-24 max-w-60 bg-white p-2"
        />
      ) : null}
      <PageHeading
        title={organisation.name}
        badges={
          <StatusBadge
            status={organisation.isVerified ? 'verified' : 'unverified'}
            label={organisations.states[organisation.isVerified ? 'verified' : 'unverified']}
          />
        }
      />
      <div className="mt-6">
        <Description texts={organisation.descriptions} />
      </div>
      <Section title={organisations.facts}>
        <ProfileFacts
          organisation={organisation}
          provinceNames={provinceNames}
          affiliationNames={affiliationNames}
        />
      </Section>
      {readsContacts || readsOwnership ? (
        <Section title={organisations.guarded}>
          <p className="mb-4 text-ink-soft">{organisations.guardedText}</p>
          <div className="flex flex-wrap gap-3">
            {readsContacts ? (
              <ButtonLink icon="person" href={to(`/organisations/${publicId}/contacts`)}>
                {workspace.contacts}
              </ButtonLink>
            ) : null}
            {readsOwnership ? (
              <ButtonLink icon="lock" href={to(`/organisations/${publicId}/ownership`)}>
                {workspace.ownership}
              </ButtonLink>
            ) : null}
          </div>
        </Section>
      ) : null}
      {certificates.length > 0 ? (
        <Section title={workspace.certificates}>
          <CardList
            columns={2}
            items={certificates}
            itemKey={(certificate) => certificate.publicId}
            render={(certificate) => (
              <Card
                title={certificateNames[certificate.scheme] ?? certificate.scheme}
                badges={<CheckedBadge isChecked={certificate.verifiedAt !== null} />}
              >
                <CertificateDetails certificate={certificate} showsFile={organisation.showsDocuments} />
              </Card>
            )}
          />
        </Section>
      ) : null}
      {references.length > 0 ? (
        <Section title={workspace.references}>
          <CardList
            items={references}
            itemKey={(reference) => reference.publicId}
            render={(reference) => (
              <Card
                title={reference.title}
                badges={<CheckedBadge isChecked={reference.verifiedAt !== null} />}
              >
                <ProjectReferenceDetails reference={reference} />
              </Card>
            )}
          />
        </Section>
      ) : null}
    </>
  );
}
