import { ORGANISATION_FACETS } from '#app/domain/find/find-filter.ts';
import type { Tx } from '#db/client.ts';

import { FACETS } from '#app/domain/find/find-filter.ts';

import { listingQueries } from './listing-queries.server.ts';
import { organisationQueries } from './organisation-queries.server.ts';
import type { Found, Search, Slices, ViewerRules } from './search-plan.ts';

/**
 * The same search by the full text search of Postgres, for when Meilisearch does not answer: stems of the text's
 * own language, no typing errors, nothing across languages; the same filters, facets and orders. A constant number of
 * queries.
 */
export async function searchInPostgres(
  tx: Tx,
  search: Search,
  rules: ViewerRules,
  slices: Slices,
): Promise<Found> {
  const listing = listingQueries(tx, search, rules.listings.predicate);
  const organisation = organisationQueries(tx, search, rules);
  const [listingIds, listingTotal, kinds, organisationIds, organisationTotal] = await Promise.all([
    listing.ids(slices.listings),
    listing.total(),
    listing.counts('kind'),
    organisation.ids(slices.organisations),
    organisation.total(),
  ]);
  const listingCounts = await Promise.all(
    FACETS.map(async (facet) => [facet, slices.hasFacets ? await listing.counts(facet) : {}] as const),
  );
  const organisationCounts = await Promise.all(
    ORGANISATION_FACETS.map(
      async (facet) => [facet, slices.hasFacets ? await organisation.counts(facet) : {}] as const,
    ),
  );
  return {
    listings: {
      ids: listingIds,
      total: listingTotal,
      kinds,
      facets: Object.fromEntries(listingCounts) as Found['listings']['facets'],
    },
    organisations: {
      ids: organisationIds,
      total: organisationTotal,
      facets: Object.fromEntries(organisationCounts) as Found['organisations']['facets'],
    },
    degraded: true,
  };
}
