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

/** A listing as the actor sees it. Throws NotFound when it does not exist for the actor. */
export async function getListing(ctx: Ctx, publicId: string, locale: Locale): Promise<ListingView> {
  return viewFor(ctx.actor, await findListing(ctx, publicId, 'read'), locale);
}
