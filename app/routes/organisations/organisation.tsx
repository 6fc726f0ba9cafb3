import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titleOf } from '#app/i18n/page-title.ts';
import { placeOf } from '#app/components/organisations/place.ts';
import { useMessages } from '#app/components/messages.tsx';
import type { RouteHandle } from '#app/components/route-handle.ts';
import { Badge } from '#app/components/ui/badge.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { getOrganisation } from '#app/domain/organisations/get-organisation.server.ts';
import { page } from '#app/http/page.server.ts';

export const loader = page(async ({ ctx, params }) => {
  const organisation = await getOrganisation(ctx, params['id'] ?? '');
  const { publicId, name, kind, city, country, verificationState } = organisation;
  return { publicId, name, kind, city, country, verificationState };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, () => data?.name ?? '');

export const handle: RouteHandle<Awaited<ReturnType<typeof loader>> | undefined> = {
  breadcrumbs: ({ m, to }, data) => [
    { label: m.organisations.title, href: to('/organisations') },
    ...(data ? [{ label: data.name }] : []),
  ],
};

export default function OrganisationPage() {
  const { m, locale } = useMessages();
  const organisation = useLoaderData<typeof loader>();
  return (
    <PageHeading
      title={organisation.name}
      badges={
        <>
          <Badge>{m.organisations.kinds[organisation.kind]}</Badge>
          <StatusBadge
            status={organisation.verificationState}
            label={m.organisations.states[organisation.verificationState]}
          />
        </>
      }
      intro={placeOf(locale, organisation)}
    />
  );
}
