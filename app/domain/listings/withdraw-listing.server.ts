import type { ListingStatus } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { findOwnListing } from './get-listing.server.ts';
import { mustBeEnded } from './lifecycle.ts';
import { moveListing } from './move-listing.server.ts';
import type { LoadedListing } from './project-listing.ts';
import { refuseUnfit, requireVersion, runsFrom } from './publish-listing.server.ts';

/** Takes a published listing out of sight, for now. Throws Conflict, as all of these, when it was changed since. */
export async function hideListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  return moveListing(ctx, await findRead(ctx, publicId, version, 'withdraw'), 'hide');
}

/** Shows a hidden listing again, until it would have expired. */
export async function showListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  const listing = await findRead(ctx, publicId, version, 'publish');
  refuseUnfit(listing);
  return moveListing(ctx, listing, 'show');
}

/** Another twelve months, from now. */
export async function renewListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  const listing = await findRead(ctx, publicId, version, 'publish');
  refuseUnfit(listing);
  const { expiresAt, remindedDays } = runsFrom(ctx.now);
  return moveListing(ctx, listing, 'renew', { expiresAt, remindedDays });
}

/**
 * Ends a listing for good; its page stays for its own organisation. Throws Conflict for a challenge that has been
 * published: that one is ended, which says how, and closes what was responded to it.
 */
export async function archiveListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  const listing = await findRead(ctx, publicId, version, 'withdraw');
  if (mustBeEnded(listing.row)) throw new Conflict('challenge_must_end');
  return moveListing(ctx, listing, 'archive');
}

/** Back to its writer, with nothing published. */
export async function returnListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  return moveListing(ctx, await findRead(ctx, publicId, version, 'release'), 'return');
}

/** An archived listing becomes a draft again. */
export async function restoreListing(ctx: Ctx, publicId: string, version: number): Promise<ListingStatus> {
  return moveListing(ctx, await findRead(ctx, publicId, version, 'withdraw'), 'restore', {
    publishedAt: null,
    expiresAt: null,
    endedAs: null,
  });
}

/** The listing that is moved, as the person had it before their eyes. */
async function findRead(
  ctx: Ctx,
  publicId: string,
  version: number,
  action: 'publish' | 'release' | 'withdraw',
): Promise<LoadedListing> {
  const listing = await findOwnListing(ctx, publicId, action);
  requireVersion(listing, version);
  return listing;
}
