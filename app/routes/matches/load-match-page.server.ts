import type { MatchPageData } from '#app/components/matches/match-page.tsx';
import { NotFound } from '#app/domain/errors.ts';
import { LISTING_LISTS } from '#app/domain/listings/listing-names.ts';
import { viewFor, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import type { Mark } from '#app/domain/matches/mark.ts';
import type { MatchFilter } from '#app/domain/matches/schemas.ts';
import { namesOfLists } from '#app/domain/reference-data/names-of-lists.server.ts';
import { requireDepth } from '#app/http/page-depth.server.ts';
import type { Page } from '#app/http/page.server.ts';
import { refuseFilters } from '#app/http/parse-filter.server.ts';
import { findMatchPage } from '#search/find-match-page.server.ts';

/**
 * What a page of matches shows of a listing, ranked now. Throws NotFound to who may not see its ranking, and
 * refuses a page beyond the last and a province that is not on the list.
 */
export async function loadMatchPage(
  opened: Page,
  loaded: LoadedListing,
  filter: MatchFilter,
  marks?: ReadonlyMap<string, Mark>,
): Promise<Pick<MatchPageData, 'listing' | 'filter' | 'found' | 'names'>> {
  const { ctx, locale } = opened;
  const names = await namesOfLists(ctx.tx, LISTING_LISTS, locale);
  if (filter.province.some((code) => !(code in names.province))) refuseFilters(['province']);
  const found = await findMatchPage(ctx, loaded, filter, { locale, ...(marks ? { marks } : {}) });
  if (!found) throw new NotFound();
  if (found !== 'degraded') requireDepth(opened, filter.page, found.pages);
  return {
    listing: viewFor(ctx.actor, loaded, locale),
    filter,
    found,
    names,
  };
}
