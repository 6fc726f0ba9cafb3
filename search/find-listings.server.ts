import type { AreaCode, ListingKind, Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { listingsByPublicIds } from '#app/domain/listings/list-listings.server.ts';
import { visibleListings } from '#app/domain/visibility/predicates.server.ts';
import { listingSearchFilter } from '#app/domain/visibility/search-filter.ts';
import { mergeSmallFacets, type ShownFacets } from './query/merge-small-facets.ts';
import { PAGE_SIZE } from './query/search-result.ts';
import { searchListings } from './query/search-listings.server.ts';

export type FoundListings = {
  listings: ListingView[];
  total: number;
  pages: number;
  /** Counts per kind and area within what the actor may see; small ones merged for all but the system. */
  facets: ShownFacets;
  degraded: boolean;
};

/** The search box: hits in the engine's order, each loaded from Postgres under the actor's policy; stale ones are dropped. */
export async function findListings(
  ctx: Ctx,
  search: { query: string; kind?: ListingKind | undefined; areas?: readonly AreaCode[]; page: number },
  locale: Locale,
): Promise<FoundListings> {
  const found = await searchListings(ctx.tx, search, {
    filter: listingSearchFilter(ctx.actor),
    predicate: visibleListings(ctx.actor),
  });
  const listings = await listingsByPublicIds(
    ctx,
    found.hits.map((hit) => hit.id),
    locale,
  );
  return {
    listings,
    total: found.total,
    pages: Math.max(1, Math.ceil(found.total / PAGE_SIZE)),
    facets: ctx.actor.kind === 'system' ? { ...found.facets, other: 0 } : mergeSmallFacets(found.facets),
    degraded: found.degraded,
  };
}
