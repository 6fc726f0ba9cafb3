import { and, count, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { visibleListings } from '../visibility/predicates.server.ts';
import type { ListingView } from './listing-view.ts';
import { loadListings } from './load-listings.server.ts';
import { viewFor } from './project-listing.ts';

export const LISTINGS_PER_PAGE = 20;

export type ListingPage = { listings: ListingView[]; total: number; page: number; pages: number };

/** What the acting organisation has posted, drafts too, last changed first, a page at a time. */
export async function listOwnListings(ctx: Ctx, page: number, locale: Locale): Promise<ListingPage> {
  if (!ctx.organisation) return { listings: [], total: 0, page: 1, pages: 1 };
  const where = and(visibleListings(ctx.actor), eq(listings.organisationId, ctx.organisation.id));
  const [total] = await ctx.tx.select({ rows: count() }).from(listings).where(where);
  const ids = await ctx.tx
    .select({ id: listings.id })
    .from(listings)
    .where(where)
    .orderBy(desc(listings.updatedAt), desc(listings.id))
    .limit(LISTINGS_PER_PAGE)
    .offset((page - 1) * LISTINGS_PER_PAGE);
  const order = ids.map((row) => row.id);
  const loaded =
    order.length === 0 ? [] : await loadListings(ctx.tx, and(where, inArray(listings.id, order)));
  return {
    listings: loaded
      .toSorted((one, other) => order.indexOf(one.row.id) - order.indexOf(other.row.id))
      .map((listing) => viewFor(ctx.actor, listing, locale)),
    total: total?.rows ?? 0,
    page,
    pages: Math.max(1, Math.ceil((total?.rows ?? 0) / LISTINGS_PER_PAGE)),
  };
}

/**
 * The listings of these ids that exist for the actor, in the order given: how search hits and matches become rows.
 * A hit that is stale or not for this actor is dropped.
 */
export async function listingsInOrder(
  ctx: Ctx,
  ids: readonly string[],
  locale: Locale,
): Promise<ListingView[]> {
  return pick(ctx, ids, inArray(listings.id, [...ids]), (listing) => listing.row.id, locale);
}

/** The same by public ids. */
export async function listingsByPublicIds(
  ctx: Ctx,
  publicIds: readonly string[],
  locale: Locale,
): Promise<ListingView[]> {
  return pick(
    ctx,
    publicIds,
    inArray(listings.publicId, [...publicIds]),
    (listing) => listing.row.publicId,
    locale,
  );
}

async function pick(
  ctx: Ctx,
  keys: readonly string[],
  where: SQL,
  keyOf: (listing: Awaited<ReturnType<typeof loadListings>>[number]) => string,
  locale: Locale,
): Promise<ListingView[]> {
  if (keys.length === 0) return [];
  const found = await loadListings(
    ctx.tx,
    and(where, visibleListings(ctx.actor), eq(listings.status, 'published')),
  );
  const byKey = new Map(found.map((listing) => [keyOf(listing), listing]));
  return keys.flatMap((key) => {
    const listing = byKey.get(key);
    return listing ? [viewFor(ctx.actor, listing, locale)] : [];
  });
}
