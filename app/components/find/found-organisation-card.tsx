import type { FoundOrganisation } from '#app/domain/organisations/found-organisation.ts';
import { useMessages } from '../messages.tsx';
import { excerptOf } from '../listings/listing-card.tsx';
import { OrganisationCard } from '../organisations/organisation-card.tsx';

/** An organisation among the results, with the beginning of what it says of itself. */
export function FoundOrganisationCard({
  organisation,
  headingLevel,
}: {
  organisation: FoundOrganisation;
  headingLevel?: 2 | 3 | undefined;
}) {
  const { to, locale } = useMessages();
  const { description } = organisation;
  return (
    <OrganisationCard
      organisation={organisation}
      href={to(`/organisations/${organisation.publicId}`)}
      headingLevel={headingLevel}
    >
      {description ? (
        <p
          className="max-w-prose break-words"
          lang={description.language === locale ? undefined : description.language}
        >
          {excerptOf(description.body)}
        </p>
      ) : null}
    </OrganisationCard>
  );
}
