import type { Locale } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { may } from '../visibility/policy.ts';
import { typicalActor, type PreviewedAs } from '../visibility/typical-actors.ts';
import type { AttachmentView } from './attachment-view.ts';
import { findOwnListing } from './get-listing.server.ts';
import { listAttachments } from './list-attachments.server.ts';
import type { ListingView } from './listing-view.ts';
import { factsOf, viewFor, type LoadedListing } from './project-listing.ts';

/** A listing as an audience sees it; `seen` is null when it does not exist for that audience. */
export type Preview = {
  listing: LoadedListing;
  seen: { listing: ListingView; attachments: AttachmentView[] } | null;
};

/**
 * One of the organisation's listings as an audience sees it, or will once it is published: by the policy itself, asked
 * for somebody typical of that audience.
 */
export async function previewListing(
  ctx: Ctx,
  publicId: string,
  as: PreviewedAs,
  locale: Locale,
): Promise<Preview> {
  const listing = await findOwnListing(ctx, publicId, 'read');
  const published = asPublished(listing, ctx.now);
  const actor = typicalActor(as, listing.row.organisationId, ctx.now);
  if (!may(actor, 'read', factsOf(published))) return { listing, seen: null };
  return {
    listing,
    seen: {
      listing: viewFor(actor, published, locale),
      attachments: await listAttachments({ ...ctx, actor, organisation: null }, published),
    },
  };
}

/** The listing as if it had been published by a verified organisation, which is when others see it. */
function asPublished(listing: LoadedListing, now: Date): LoadedListing {
  const { row, organisation } = listing;
  if (row.status === 'published' && !listing.hasLapsed) return listing;
  return {
    ...listing,
    row: { ...row, status: 'published', publishedAt: row.publishedAt ?? now },
    organisation: { ...organisation, standing: 'verified' },
    hasLapsed: false,
  };
}
