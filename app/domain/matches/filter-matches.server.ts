import { and, eq, exists, gte, inArray, lte, or, sql, type SQL } from 'drizzle-orm';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { TRL_STAGES, type MatchFilter } from './schemas.ts';

type Narrowing = Pick<MatchFilter, 'area' | 'trl' | 'kind' | 'province'>;

/**
 * A filter of a list of matches over `listings`; undefined when nothing is chosen. It narrows what the caller has
 * confirmed for the reader. A masked listing has no province for anybody.
 */
export function matchConditions(tx: Ctx['tx'], { area, trl, kind, province }: Narrowing): SQL | undefined {
  return and(
    area.length === 0
      ? undefined
      : exists(
          tx
            .select({ one: sql`1` })
            .from(listingAreas)
            .where(and(eq(listingAreas.listingId, listings.id), inArray(listingAreas.code, [...area]))),
        ),
    trl.length === 0
      ? undefined
      : or(
          ...trl.map((stage) => {
            const [from, to] = TRL_STAGES[stage];
            return and(lte(listings.trlMin, to), gte(listings.trlMax, from));
          }),
        ),
    kind.length === 0 ? undefined : ofOrganisation(tx, inArray(organisations.kind, [...kind])),
    province.length === 0
      ? undefined
      : and(
          eq(listings.identity, 'named'),
          ofOrganisation(
            tx,
            inArray(sql`coalesce(${listings.productionProvince}, ${organisations.province})`, [...province]),
          ),
        ),
  );
}

function ofOrganisation(tx: Ctx['tx'], where: SQL): SQL {
  return exists(
    tx
      .select({ one: sql`1` })
      .from(organisations)
      .where(and(eq(organisations.id, listings.organisationId), where)),
  );
}
