import { and, eq, gt, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { matches, matchViews } from '#db/schema/matches.ts';
import { personOf, type Ctx } from '../ctx.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import { factsOf } from '../listings/project-listing.ts';
import { authorise } from '../visibility/authorise.ts';
import { visibleListings } from '../visibility/predicates.server.ts';

/**
 * The public ids of the counterparts that are new to the actor since the last look at the matches of a listing; none
 * before the first look, when all would be. Only of such as exist for the actor.
 */
export async function listUnseen(ctx: Ctx, listing: LoadedListing): Promise<string[]> {
  authorise(ctx, 'read_matches', factsOf(listing));
  const person = personOf(ctx.actor);
  if (!person) return [];
  const { id: listingId, kind } = listing.row;
  const [own, other] =
    kind === 'challenge'
      ? [matches.challengeId, matches.capabilityId]
      : [matches.capabilityId, matches.challengeId];
  const found = await ctx.tx
    .select({ publicId: listings.publicId })
    .from(matchViews)
    .innerJoin(matches, and(eq(own, matchViews.listingId), gt(matches.foundAt, matchViews.viewedAt)))
    .innerJoin(listings, eq(listings.id, other))
    .where(
      and(
        eq(matchViews.userId, person.userId),
        eq(matchViews.listingId, listingId),
        eq(listings.status, 'published'),
        visibleListings(ctx.actor),
      ),
    );
  return found.map(({ publicId }) => publicId);
}

/**
 * Remembers that the actor looks at the matches of a listing now, so that only what is found later is new to them.
 * Returns what was new until this look, as `listUnseen` does. A page's loader calls this: it writes one row, and a
 * second call changes no more than its time.
 */
export async function viewMatches(ctx: Ctx, listing: LoadedListing): Promise<string[]> {
  const unseen = await listUnseen(ctx, listing);
  const person = personOf(ctx.actor);
  if (!person) return [];
  await ctx.tx
    .insert(matchViews)
    .values({ userId: person.userId, listingId: listing.row.id, viewedAt: ctx.now })
    .onConflictDoUpdate({
      target: [matchViews.userId, matchViews.listingId],
      set: { viewedAt: sql`greatest(${matchViews.viewedAt}, excluded.viewed_at)` },
    });
  return unseen;
}
