import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { useMessages } from '../messages.tsx';
import { AreaBadge } from '../ui/area-badge.tsx';
import { Badge } from '../ui/badge.tsx';

/** Names of terms in the reader's language, by code. */
export type TermNames = Readonly<Record<string, string>>;

/** Kind, areas and TRL of a listing. */
export function ListingBadges({ listing, areaNames }: { listing: ListingView; areaNames: TermNames }) {
  const { m } = useMessages();
  return (
    <>
      <Badge tone={listing.kind === 'challenge' ? 'warning' : 'info'}>{m.listings.kind[listing.kind]}</Badge>
      {listing.areas.map((area) => (
        <AreaBadge key={area} code={area} label={areaNames[area] ?? area} />
      ))}
      {listing.trl ? <Badge>{m.listings.trlValue(listing.trl.min, listing.trl.max)}</Badge> : null}
    </>
  );
}
