import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listAddress } from '#app/components/organisations/list-address.ts';
import { CertificateDetails } from '#app/components/organisations/certificate-details.tsx';
import { CheckedBadge } from '#app/components/organisations/checked-badge.tsx';
import { Description } from '#app/components/organisations/description.tsx';
import { ProfileFacts } from '#app/components/organisations/profile-facts.tsx';
import { ProjectReferenceDetails } from '#app/components/organisations/project-reference-details.tsx';
import { ListingCard } from '#app/components/listings/listing-card.tsx';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { Card, CardList } from '#app/components/ui/card.tsx';
import { PageHeading, Section } from '#app/components/ui/page-heading.tsx';
import { Pagination } from '#app/components/ui/pagination.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { listListingsOf } from '#app/domain/listings/list-listings-of.server.ts';
import { pageSchema } from '#app/domain/organisations/list-filter.ts';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { getOrganisationProfile } from '#app/domain/organisations/get-organisation-profile.server.ts';
import { termNames } from '#app/domain/reference-data/term-names.server.ts';
import { requireDepth } from '#app/http/page-depth.server.ts';
import { page } from '#app/http/page.server.ts';
import { parseFilter } from '#app/http/parse-filter.server.ts';
import { networkOf, spend } from '#app/http/rate-limit.server.ts';
import { titleOf } from '#app/i18n/page-title.ts';

export const loader = page(async (opened) => {
  const { ctx, params, locale, url, context } = opened;
  const { page: number } = parseFilter(pageSchema, url);
  requireDepth(opened, number);
  await spend('read_address', networkOf(context.clientAddress));
  const organisation = await getOrganisation(ctx, params['id'] ?? '');
  const posted = await listListingsOf(ctx, organisation.id, number, locale);
  requireDepth(opened, number, posted.pages);
  return {
    posted,
    areaNames: await termNames(ctx.tx, 'area', locale),
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
  const { organisation, posted, areaNames, provinceNames, affiliationNames, certificateNames } =
    useLoaderData<typeof loader>();
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
      <Section title={m.areas.listingsOf} id="listings">
        {posted.listings.length === 0 ? (
          <p className="text-ink-soft">{m.areas.noListings}</p>
        ) : (
          <CardList
            columns={2}
            items={posted.listings}
            itemKey={(listing) => listing.publicId}
            render={(listing) => <ListingCard listing={listing} areaNames={areaNames} headingLevel={3} />}
          />
        )}
        <Pagination
          className="mt-6"
          label={m.words.pagination}
          page={posted.page}
          pageCount={posted.pages}
          hrefFor={(number) => `${listAddress(to(`/organisations/${publicId}`), { page: number })}#listings`}
          previousLabel={m.words.previous}
          nextLabel={m.words.next}
          pageLabel={(number) => m.words.page(String(number))}
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
