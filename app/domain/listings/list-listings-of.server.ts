import { and, count, desc, eq } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import type { Ctx } from '../ctx.ts';
import { identifiedListings, visibleListings } from '../visibility/predicates.server.ts';
import { listingsInOrder, LISTINGS_PER_PAGE, type ListingPage } from './list-listings.server.ts';

/**
 * The published listings of an organisation that exist for the actor, and of which the actor may know that they are
 * this organisation's; newest first, a page at a time. The caller has asked whether the organisation may be read.
 */
export async function listListingsOf(
  ctx: Ctx,
  organisationId: string,
  page: number,
  locale: Locale,
): Promise<ListingPage> {
  const where = and(
    eq(listings.organisationId, organisationId),
    eq(listings.status, 'published'),
    visibleListings(ctx.actor),
    identifiedListings(ctx.actor),
  );
  const [total] = await ctx.tx.select({ rows: count() }).from(listings).where(where);
  const ids = await ctx.tx
    .select({ id: listings.id })
    .from(listings)
    .where(where)
    .orderBy(desc(listings.publishedAt), desc(listings.id))
    .limit(LISTINGS_PER_PAGE)
    .offset((page - 1) * LISTINGS_PER_PAGE);
  const rows = total?.rows ?? 0;
  return {
    listings: await listingsInOrder(
      ctx,
      ids.map(({ id }) => id),
      locale,
    ),
    total: rows,
    page,
    pages: Math.max(1, Math.ceil(rows / LISTINGS_PER_PAGE)),
  };
}
