import type { Locale, MatchMark } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { factsOf, type LoadedListing } from '#app/domain/listings/project-listing.ts';
import { matchConditions } from '#app/domain/matches/filter-matches.server.ts';
import type { Mark } from '#app/domain/matches/mark.ts';
import { placeNewcomers } from '#app/domain/matches/place-newcomers.ts';
import { MATCHES_PER_PAGE, type MatchFilter, type MatchShelf } from '#app/domain/matches/schemas.ts';
import { isMatch } from '#app/domain/matches/score-bands.ts';
import { may } from '#app/domain/visibility/policy.ts';
import { listingSearchFilter } from '#app/domain/visibility/search-filter.ts';

import { confirmHits, loadCounterparts } from './confirm-counterparts.server.ts';
import type { Counterpart } from './matching/counterpart.ts';
import type { Scored } from './matching/rank.server.ts';
import { scoreListing } from './score-listing.server.ts';

export type MatchPage = {
  counterparts: Counterpart[];
  /** How many there are on each shelf, within the filters. */
  counts: Record<MatchShelf, number>;
  page: number;
  pages: number;
};

/**
 * A page of what fits a listing, ranked now, for who may see a ranking of it; undefined for others, and 'degraded' when
 * the search engine does not answer. `marks` are those of the reader's organisation by counterpart. Constant number of
 * queries.
 */
export async function findMatchPage(
  ctx: Ctx,
  subject: LoadedListing,
  filter: Omit<MatchFilter, 'show' | 'marked'> & Partial<Pick<MatchFilter, 'show' | 'marked'>>,
  { locale, marks = new Map() }: { locale: Locale; marks?: ReadonlyMap<string, Pick<Mark, 'mark'>> },
): Promise<MatchPage | 'degraded' | undefined> {
  if (!may(ctx.actor, 'read_matches', factsOf(subject))) return undefined;
  const scored = await scoreListing(ctx, subject, listingSearchFilter(ctx.actor));
  if (!scored) return 'degraded';
  const confirmed = await confirmHits(
    ctx,
    subject,
    // What somebody marked stays on its shelf, also when it now fits less.
    scored.filter((match) => isMatch(match) || marks.has(match.id)),
    matchConditions(ctx.tx, filter),
  );
  const shelves = shelve(confirmed, marks);
  const { show = 'open', marked } = filter;
  const shown = placeNewcomers(confirmed.filter((match) => shelves[show].has(match) || match.id === marked));
  const start = (filter.page - 1) * MATCHES_PER_PAGE;
  return {
    counterparts: await loadCounterparts(ctx, subject, shown.slice(start, start + MATCHES_PER_PAGE), locale),
    counts: {
      open: shelves.open.size,
      interesting: shelves.interesting.size,
      not_for_us: shelves.not_for_us.size,
    },
    page: filter.page,
    pages: Math.max(1, Math.ceil(shown.length / MATCHES_PER_PAGE)),
  };
}

/** What lies on each shelf: the open one holds all that was not put aside. */
function shelve(
  scored: readonly Scored[],
  marks: ReadonlyMap<string, Pick<Mark, 'mark'>>,
): Record<MatchShelf, ReadonlySet<Scored>> {
  const marked = (mark: MatchMark) => new Set(scored.filter(({ id }) => marks.get(id)?.mark === mark));
  const aside = marked('not_for_us');
  return {
    open: new Set(scored.filter((match) => !aside.has(match))),
    interesting: marked('interesting'),
    not_for_us: aside,
  };
}
