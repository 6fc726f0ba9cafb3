import { and, desc, eq, gte, inArray, ne, or, sql } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { listings } from '#db/schema/listings.ts';
import { similarChallenges } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import { factsOf, viewFor, type LoadedListing } from '../listings/project-listing.ts';
import { may } from '../visibility/policy.ts';
import { visibleListings } from '../visibility/predicates.server.ts';
import { viewerOf } from '../visibility/viewer.ts';
import { LEAST_LIKENESS } from './likeness-bands.ts';
import type { SimilarChallenge } from './similar-challenge.ts';

/** A challenge by its public id, and how like another it is. */
export type Alike = { publicId: string; likeness: number; terms: readonly string[] };

/**
 * The recorded challenges that are most like a published challenge, of those that the actor may read; none for who may
 * not read the challenge itself. That two are alike says no more than both texts do, so it needs no right of its own. A
 * constant number of queries.
 */
export async function listSimilar(
  ctx: Ctx,
  subject: LoadedListing,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<SimilarChallenge[]> {
  if (subject.row.kind !== 'challenge' || !may(ctx.actor, 'read', factsOf(subject))) return [];
  const { oneId, otherId, likeness, terms } = similarChallenges;
  const alike = await ctx.tx
    .select({ publicId: listings.publicId, likeness, terms })
    .from(similarChallenges)
    .innerJoin(listings, sql`${listings.id} in (${oneId}, ${otherId})`)
    .where(
      and(
        or(eq(oneId, subject.row.id), eq(otherId, subject.row.id)),
        ne(listings.id, subject.row.id),
        gte(likeness, LEAST_LIKENESS),
        eq(listings.status, 'published'),
        visibleListings(ctx.actor),
      ),
    )
    .orderBy(desc(likeness), listings.id)
    .limit(limit);
  return loadAlike(ctx, alike, { locale, limit });
}

/**
 * Loads challenges as the actor may see them, in the order given; one that is stale or not for this actor is dropped. A
 * constant number of queries.
 */
export async function loadAlike(
  ctx: Ctx,
  alike: readonly Alike[],
  { locale, limit }: { locale: Locale; limit: number },
): Promise<SimilarChallenge[]> {
  if (alike.length === 0) return [];
  const ids = alike.map(({ publicId }) => publicId);
  const found = await loadListings(
    ctx.tx,
    and(inArray(listings.publicId, ids), eq(listings.status, 'published'), visibleListings(ctx.actor)),
  );
  const own = new Set(viewerOf(ctx.actor).ownOrganisationIds);
  const byId = new Map(
    found
      .filter((listing) => may(ctx.actor, 'read', factsOf(listing)))
      .map((listing) => [listing.row.publicId, listing]),
  );
  return alike
    .flatMap(({ publicId, likeness, terms }) => {
      const listing = byId.get(publicId);
      if (!listing) return [];
      const isOwn = own.has(listing.row.organisationId);
      return [{ listing: viewFor(ctx.actor, listing, locale), likeness, isOwn, terms }];
    })
    .slice(0, limit);
}
