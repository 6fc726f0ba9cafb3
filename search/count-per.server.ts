import type { Ctx } from '#app/domain/ctx.ts';
import { findFilterSchema, type FindKind, type OrganisationFacet } from '#app/domain/find/find-filter.ts';
import type { CountsPerKind, ShownFacet } from '#app/domain/find/shown-counts.ts';

import { countFound } from './find.server.ts';

const NOTHING: ShownFacet = { counts: {}, other: null };

/** How many challenges, capabilities and organisations there are per area or province, as a search would count them. */
export async function countPer(
  ctx: Ctx,
  facet: OrganisationFacet,
): Promise<{ counts: CountsPerKind; degraded: boolean }> {
  const count = async (kind?: FindKind) => {
    const { facets, degraded } = await countFound(ctx, { ...findFilterSchema.parse({}), kind });
    return { shown: facets[facet] ?? NOTHING, degraded };
  };
  const [listing, challenge, capability, organisation] = await Promise.all([
    count(),
    count('challenge'),
    count('capability'),
    count('organisation'),
  ]);
  return {
    counts: {
      listing: listing.shown,
      challenge: challenge.shown,
      capability: capability.shown,
      organisation: organisation.shown,
    },
    degraded: listing.degraded,
  };
}
