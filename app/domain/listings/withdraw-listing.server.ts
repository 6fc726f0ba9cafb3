import type { ListingStatus } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { findOwnListing } from './get-listing.server.ts';
import { moveListing } from './move-listing.server.ts';
import { refuseUnfit, runsFrom } from './publish-listing.server.ts';

/** Takes a published listing out of sight, for now. */
export async function hideListing(ctx: Ctx, publicId: string): Promise<ListingStatus> {
  return moveListing(ctx, await findOwnListing(ctx, publicId, 'withdraw'), 'hide');
}

/** Shows a hidden listing again, until it would have expired. */
export async function showListing(ctx: Ctx, publicId: string): Promise<ListingStatus> {
  const listing = await findOwnListing(ctx, publicId, 'publish');
  refuseUnfit(listing);
  return moveListing(ctx, listing, 'show');
}

/** Another twelve months, from now. */
export async function renewListing(ctx: Ctx, publicId: string): Promise<ListingStatus> {
  const listing = await findOwnListing(ctx, publicId, 'publish');
  refuseUnfit(listing);
  const { expiresAt, remindedDays } = runsFrom(ctx.now);
  return moveListing(ctx, listing, 'renew', { expiresAt, remindedDays });
}

/** Ends a listing for good; its page stays for its own organisation. */
export async function archiveListing(ctx: Ctx, publicId: string): Promise<ListingStatus> {
  return moveListing(ctx, await findOwnListing(ctx, publicId, 'withdraw'), 'archive');
}

/** Back to its writer, with nothing published. */
export async function returnListing(ctx: Ctx, publicId: string): Promise<ListingStatus> {
  return moveListing(ctx, await findOwnListing(ctx, publicId, 'release'), 'return');
}

/** An archived listing becomes a draft again. */
export async function restoreListing(ctx: Ctx, publicId: string): Promise<ListingStatus> {
  return moveListing(ctx, await findOwnListing(ctx, publicId, 'withdraw'), 'restore', {
    publishedAt: null,
    expiresAt: null,
    endedAs: null,
  });
}
