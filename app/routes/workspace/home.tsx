import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titleOf } from '#app/i18n/page-title.ts';
import { useMessages } from '#app/components/messages.tsx';
import { Badge } from '#app/components/ui/badge.tsx';
import { ButtonLink } from '#app/components/ui/button.tsx';
import { PageHeading } from '#app/components/ui/page-heading.tsx';
import { StatusBadge } from '#app/components/ui/status-badge.tsx';
import { getActingOrganisation } from '#app/domain/organisations/get-acting-organisation.server.ts';
import { page } from '#app/http/page.server.ts';

export const loader = page(async ({ ctx }) => {
  const { publicId, name, kind, verificationState } = await getActingOrganisation(ctx);
  return { publicId, name, kind, verificationState };
});

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  titleOf(location, () => data?.name ?? '');

export default function WorkspaceHomePage() {
  const { m, to } = useMessages();
  const organisation = useLoaderData<typeof loader>();
  return (
    <PageHeading
      eyebrow={m.workspace.homeEyebrow}
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
      actions={
        <ButtonLink href={to(`/organisations/${organisation.publicId}`)}>{m.workspace.publicPage}</ButtonLink>
      }
    />
  );
}
