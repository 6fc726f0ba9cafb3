import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { visibleListings } from '../visibility/predicates.server.ts';

/** A sitemap holds at most 50,000 addresses (sitemaps.org); each listing has two, and the fixed pages need some. */
const MOST = 24_900;

/** Public ids of the listings that a visitor may see and whose organisation is named, newest first, whoever asks. */
export async function listPublicAddresses(ctx: Ctx): Promise<{ publicId: string; changedAt: Date }[]> {
  return ctx.tx
    .select({ publicId: listings.publicId, changedAt: listings.updatedAt })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(
      and(
        visibleListings({ kind: 'visitor' }),
        eq(listings.identity, 'named'),
        gt(listings.expiresAt, ctx.now),
        isNull(organisations.archivedAt),
      ),
    )
    .orderBy(desc(listings.publishedAt))
    .limit(MOST);
}
