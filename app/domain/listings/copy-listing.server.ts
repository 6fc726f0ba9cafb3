import type { Ctx } from '../ctx.ts';
import { createListing } from './create-listing.server.ts';
import { findOwnListing } from './get-listing.server.ts';
import { contentOfListing } from './listing-content.ts';
import { LISTING_LIMITS } from './schemas.ts';

/**
 * Makes a draft of the acting organisation that says what one of its listings says, under a title that tells it is a
 * copy. What belongs to the original alone stays with it: its declaration, its attachments, its place in an import.
 * Returns the public id of the draft.
 */
export async function copyListing(
  ctx: Ctx,
  publicId: string,
  titleOf: (title: string) => string,
): Promise<string> {
  const original = await findOwnListing(ctx, publicId, 'edit');
  const content = contentOfListing(original);
  const title = titleOf(content.title).slice(0, LISTING_LIMITS.title).trim();
  return createListing(ctx, original.row.kind, { ...content, title }, { copied: content });
}
