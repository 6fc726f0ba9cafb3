import type { ListingGlimpse } from '#app/domain/responses/response-view.ts';
import { useMessages } from '../messages.tsx';

/** A listing by its title, with the way to its page where there is one for this reader. */
export function GlimpseLink({ listing, href }: { listing: ListingGlimpse; href?: string | undefined }) {
  const { m, to, locale } = useMessages();
  if (listing.title === null) return <span className="text-ink-soft">{m.responses.hiddenTitle}</span>;
  const lang = listing.language === locale ? undefined : listing.language;
  const address = href ?? (listing.hasPage ? to(`/listings/${listing.publicId}`) : undefined);
  return address === undefined ? (
    <span lang={lang}>{listing.title}</span>
  ) : (
    <a href={address} lang={lang}>
      {listing.title}
    </a>
  );
}
