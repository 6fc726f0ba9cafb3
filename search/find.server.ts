import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import {
  FACETS,
  filtersOf,
  leavesOutOrganisations,
  ORGANISATION_FACETS,
  sortOf,
  type Filters,
  type FindFilter,
  type FindKind,
} from '#app/domain/find/find-filter.ts';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { listingsByPublicIds } from '#app/domain/listings/list-listings.server.ts';
import type { FoundOrganisation } from '#app/domain/organisations/found-organisation.ts';
import { organisationsByPublicIds } from '#app/domain/organisations/list-organisations.server.ts';
import { visibleListings, visibleOrganisations } from '#app/domain/visibility/predicates.server.ts';
import {
  listingSearchFilter,
  mayFindMasked,
  organisationSearchFilter,
  widestAudience,
} from '#app/domain/visibility/search-filter.ts';

import { MOST_HITS } from './indexes.ts';
import { searchEverything } from './query/search-everything.server.ts';
import {
  COUNT_ONLY,
  PAGE_SIZE,
  TOTAL_ONLY,
  slicesOf,
  type Found,
  type Search,
  type ViewerRules,
} from './query/search-plan.ts';
import { shownCount, shownFacet, type ShownCount, type ShownFacets } from '#app/domain/find/shown-counts.ts';

/** What a search page shows. */
export type FindPage = {
  listings: ListingView[];
  /** The hits among organisations; a few of them when everything is looked for. */
  organisations: FoundOrganisation[];
  /** Of what is looked for, on all pages together; null where the total would tell a small count beside it. */
  total: ShownCount | null;
  pages: number;
  /** How many there are of each kind. */
  kinds: Readonly<Record<FindKind, ShownCount>>;
  /** Of everything; null as `total` is. */
  all: ShownCount | null;
  /** Per facet, of what is looked for. */
  facets: ShownFacets;
  degraded: boolean;
};

/**
 * One page of a search over challenges, capabilities and organisations: hits in the engine's order, each loaded from
 * Postgres under the actor's policy; stale ones are dropped. Counts are within what the actor may see, and small ones
 * are not told where a masked listing may be among them. A constant number of queries. `size` is how many a page has.
 */
export async function find(
  ctx: Ctx,
  filter: FindFilter,
  locale: Locale,
  size = PAGE_SIZE,
): Promise<FindPage> {
  const search = searchOf(filter);
  const found = await searchEverything(ctx.tx, search, rulesOf(ctx), slicesOf(search, size), ctx.now);
  const onlyListings = leavesOutOrganisations(search.filters);
  const [listings, organisations] = await Promise.all([
    listingsByPublicIds(ctx, found.listings.ids, locale),
    search.kind === undefined && onlyListings
      ? []
      : organisationsByPublicIds(ctx, found.organisations.ids, locale),
  ]);
  const pageable = search.kind === 'organisation' ? found.organisations.total : found.listings.total;
  return {
    listings,
    organisations,
    ...shownCounts(ctx, search, found),
    pages: Math.max(1, Math.ceil(Math.min(pageable, MOST_HITS) / size)),
    degraded: found.degraded,
  };
}

/** Counts alone, as `find` would give them. */
export async function countFound(
  ctx: Ctx,
  filter: FindFilter,
): Promise<ShownCounts & Pick<FindPage, 'degraded'>> {
  const search = searchOf(filter);
  const found = await searchEverything(ctx.tx, search, rulesOf(ctx), COUNT_ONLY, ctx.now);
  return { ...shownCounts(ctx, search, found), degraded: found.degraded };
}

/** How many it would find, as `find` tells it. */
export async function countTotal(ctx: Ctx, filter: FindFilter): Promise<ShownCount | null> {
  const search = searchOf(filter);
  const found = await searchEverything(ctx.tx, search, rulesOf(ctx), TOTAL_ONLY, ctx.now);
  return shownCounts(ctx, search, found).total;
}

type ShownCounts = Pick<FindPage, 'total' | 'kinds' | 'all' | 'facets'>;

function searchOf(filter: FindFilter): Search {
  const { q, kind, page } = filter;
  return { query: q, kind, filters: filtersOf(filter), sort: sortOf(filter), page };
}

function rulesOf({ actor }: Ctx): ViewerRules {
  return {
    listings: { filter: listingSearchFilter(actor), predicate: visibleListings(actor) },
    organisations: {
      filter: organisationSearchFilter(actor),
      predicate: visibleOrganisations(actor),
      areasFor: widestAudience(actor),
    },
  };
}

function shownCounts(
  { actor }: Ctx,
  { kind, filters }: Search,
  { listings, organisations }: Found,
): ShownCounts {
  const isMerged = mayFindMasked(actor) && !leavesOutMasked(filters);
  const { challenge = 0, capability = 0 } = listings.kinds;
  const kinds = {
    challenge: shownCount(challenge, isMerged),
    capability: shownCount(capability, isMerged),
    organisation: organisations.total,
  };
  const sum = challenge + capability + (leavesOutOrganisations(filters) ? 0 : organisations.total);
  // Else what is merged would be the sum less what is not.
  const all = kinds.challenge === 'few' || kinds.capability === 'few' ? null : sum;
  const facets =
    kind === 'organisation'
      ? ORGANISATION_FACETS.map((facet) => [facet, shownFacet(organisations.facets[facet], false)])
      : FACETS.map((facet) => [facet, shownFacet(listings.facets[facet], isMerged && facet !== 'province')]);
  return {
    total: kind === undefined ? all : kinds[kind],
    kinds,
    all,
    facets: Object.fromEntries(facets) as FindPage['facets'],
  };
}

/** A masked listing is in no province: where one is chosen there are none, nor in the counts per province. */
const leavesOutMasked = (filters: Filters): boolean => filters.province.length > 0;
