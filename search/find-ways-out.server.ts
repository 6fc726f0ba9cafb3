import type { Locale } from '#db/enums.ts';
import type { Ctx } from '#app/domain/ctx.ts';
import { FACETS, filtersOf, hasFilters, type Facet, type FindFilter } from '#app/domain/find/find-filter.ts';
import type { ShownCount } from '#app/domain/find/shown-counts.ts';

import { countFound } from './find.server.ts';
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

/** Looks for other ways after a search without a hit, each within what the actor may see. */
export async function findWaysOut(ctx: Ctx, filter: FindFilter, locale: Locale): Promise<WaysOut> {
  const asked = { ...filter, page: 1, sort: undefined };
  const filters = filtersOf(filter);
  const without = Object.fromEntries(FACETS.map((facet) => [facet, []]));
  const [nearest, drops, bare] = await Promise.all([
    Promise.all(
      nearestNames(filter.q, locale, filter.q === '' ? 0 : TRIED).map(async (name) => {
        const { total } = await countFound(ctx, { ...asked, q: name });
        return total === 0 ? [] : [name];
      }),
    ),
    Promise.all(
      FACETS.filter((facet) => filters[facet].length > 0).map(async (facet) => {
        const { total } = await countFound(ctx, { ...asked, [facet]: [] });
        return total === 0 ? [] : [{ facet, total }];
      }),
    ),
    hasFilters(filters) ? countFound(ctx, { ...asked, ...without }) : { total: 0 },
  ]);
  return { nearest: nearest.flat().slice(0, SHOWN), drops: drops.flat(), hasBare: bare.total !== 0 };
}
