import { eq } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import type { ListingAction } from '../visibility/policy.ts';
import type { ListingView } from './listing-view.ts';
import { loadListings } from './load-listings.server.ts';
import { factsOf, viewFor, type LoadedListing } from './project-listing.ts';

/** A listing by its public id, when the actor may do `action` with it. Throws NotFound or Forbidden. */
export async function findListing(ctx: Ctx, publicId: string, action: ListingAction): Promise<LoadedListing> {
  const [listing] = await loadListings(ctx.tx, eq(listings.publicId, publicId));
  if (!listing) throw new NotFound();
  authorise(ctx, action, factsOf(listing));
  return listing;
}

/**
 * The same inside a workspace: only a listing of the acting organisation, so that what is done to it is done in the
 * right name. Throws NotFound for any other.
 */
export async function findOwnListing(
  ctx: Ctx,
  publicId: string,
  action: ListingAction,
): Promise<LoadedListing> {
  const listing = await findListing(ctx, publicId, action);
  if (ctx.actor.kind !== 'system' && listing.row.organisationId !== ctx.organisation?.id)
    throw new NotFound();
  return listing;
}

/** A listing as the actor sees it. Throws NotFound when it does not exist for the actor. */
export async function getListing(ctx: Ctx, publicId: string, locale: Locale): Promise<ListingView> {
  return viewFor(ctx.actor, await findListing(ctx, publicId, 'read'), locale);
}
