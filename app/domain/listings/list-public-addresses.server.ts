import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';

/** The most addresses that one sitemap may hold (sitemaps.org). */
const MOST = 50_000;

/** Public ids of the listings that everybody may see and whose organisation is named, newest first. */
export async function listPublicAddresses({
  tx,
  now,
}: Ctx): Promise<{ publicId: string; changedAt: Date }[]> {
  return tx
    .select({ publicId: listings.publicId, changedAt: listings.updatedAt })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(
      and(
        eq(listings.status, 'published'),
        eq(listings.audience, 'public'),
        eq(listings.identity, 'named'),
        gt(listings.expiresAt, now),
        isNull(organisations.archivedAt),
      ),
    )
    .orderBy(desc(listings.publishedAt))
    .limit(Math.floor(MOST / 2) - 100);
}
