import type { AreaCode } from '#db/enums.ts';
import type { FindKind } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import type { FoundOrganisation } from '#app/domain/organisations/found-organisation.ts';
import type { TermNames } from '../listings/listing-badges.tsx';
import { ListingCard } from '../listings/listing-card.tsx';
import { useMessages } from '../messages.tsx';
import { CardList } from '../ui/card.tsx';
import { Section } from '../ui/page-heading.tsx';
import { findAddress } from './find-address.ts';
import { FoundOrganisationCard } from './found-organisation-card.tsx';
import { shownNumber } from './shown-number.ts';

export interface NewestInAreaProps {
  area: AreaCode;
  kind: FindKind;
  title: string;
  /** How many there are in all. */
  count: ShownCount;
  listings: readonly ListingView[];
  organisations: readonly FoundOrganisation[];
  areaNames: TermNames;
}

/** The newest of one kind in an area, and the way to all of them. */
export function NewestInArea({
  area,
  kind,
  title,
  count,
  listings,
  organisations,
  areaNames,
}: NewestInAreaProps) {
  const { m, to, locale } = useMessages();
  const shown = kind === 'organisation' ? organisations.length : listings.length;
  return (
    <Section
      title={title}
      actions={
        shown > 0 ? (
          <a
            href={findAddress(to('/search'), { kind, area: [area] })}
            className="inline-flex min-h-9 items-center"
          >
            {m.areas.all[kind](shownNumber(m, locale, count))}
          </a>
        ) : undefined
      }
    >
      {shown === 0 ? (
        <p className="text-ink-soft">{m.areas.none[kind]}</p>
      ) : kind === 'organisation' ? (
        <CardList
          columns={2}
          items={organisations}
          itemKey={(organisation) => organisation.publicId}
          render={(organisation) => <FoundOrganisationCard organisation={organisation} headingLevel={3} />}
        />
      ) : (
        <CardList
          columns={2}
          items={listings}
          itemKey={(listing) => listing.publicId}
          render={(listing) => <ListingCard listing={listing} areaNames={areaNames} headingLevel={3} />}
        />
      )}
    </Section>
  );
}
