import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { useMessages } from '../messages.tsx';

/** Who posted it, as far as the reader may know: a name with its link, or kind, size and part of the country. */
export function PosterLine({ poster }: { poster: ListingView['poster'] }) {
  const { m, to } = useMessages();
  if (poster.named) {
    return (
      <span>
        {poster.hasPage ? (
          <a className="relative z-1" href={to(`/organisations/${poster.publicId}`)}>
            {poster.name}
          </a>
        ) : (
          poster.name
        )}{' '}
        · {m.organisations.kinds[poster.kind]}
      </span>
    );
  }
  const facts = [
    m.organisations.kinds[poster.kind],
    poster.sizeClass ? m.organisations.sizes[poster.sizeClass] : undefined,
    poster.part ? m.listings.part[poster.part] : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <span>
      {m.listings.maskedPoster} · {facts.join(' · ')}
    </span>
  );
}
