import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { FACETS, filtersOf, hasFilters, type Facet, type FindFilter } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';

import { countTotal } from './find.server.ts';
import { nearestNames } from './language/thesaurus/find-names.ts';

/** What helps who found nothing. */
export type WaysOut = {
  /** Words near what was asked, that find something. */
  nearest: string[];
  /** Facets without whose choice there are hits; how many, where that can be told. */
  drops: { facet: Facet; total: ShownCount | null }[];
  /** Whether there are hits without any filter. */
  hasBare: boolean;
};

const TRIED = 8;
const SHOWN = 5;

/**
 * Looks for other ways after a search without a hit, each within what the actor may see. After a degraded one none is
 * tried, for in Postgres each would cost as much as that search; it says only that there are filters to leave out.
 */
export async function findWaysOut(
  ctx: Ctx,
  filter: FindFilter,
  locale: Locale,
  { degraded }: { readonly degraded: boolean },
): Promise<WaysOut> {
  const asked = { ...filter, page: 1, sort: undefined };
  const filters = filtersOf(filter);
  if (degraded) return { nearest: [], drops: [], hasBare: hasFilters(filters) };
  const without = Object.fromEntries(FACETS.map((facet) => [facet, []]));
  const [nearest, drops, bare] = await Promise.all([
    Promise.all(
      nearestNames(filter.q, locale, filter.q === '' ? 0 : TRIED).map(async (name) => {
        const total = await countTotal(ctx, { ...asked, q: name });
        return total === 0 ? [] : [name];
      }),
    ),
    Promise.all(
      FACETS.filter((facet) => filters[facet].length > 0).map(async (facet) => {
        const total = await countTotal(ctx, { ...asked, [facet]: [] });
        return total === 0 ? [] : [{ facet, total }];
      }),
    ),
    hasFilters(filters) ? countTotal(ctx, { ...asked, ...without }) : 0,
  ]);
  return { nearest: nearest.flat().slice(0, SHOWN), drops: drops.flat(), hasBare: bare !== 0 };
}
