import { and, countDistinct, desc, eq, exists, inArray, sql, type SQL } from 'drizzle-orm';

import { FACETS, TRL_BAND_CODES, TRL_BANDS, type Facet } from '#app/domain/find/find-filter.ts';
import { hasStanding, isLapsed } from '#app/domain/visibility/predicates.server.ts';
import type { Tx } from '#db/client.ts';
import { listingAreas, listings, listingTags } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';

import { answers, howWell, toCounts } from './full-text.ts';
import type { Search, Slice } from './search-plan.ts';

const ITS_TEXTS = and(
  eq(texts.objectKind, 'listing'),
  eq(texts.fieldGroup, 'main'),
  eq(texts.objectId, listings.id),
);

/** Where its organisation is and where it is made, one row each; of a masked listing nobody is told. */
const PLACES = sql`lateral (
  select distinct place from (values
    (case when ${organisations.country} = 'NL' then ${organisations.province} else 'abroad' end),
    (${listings.productionProvince})) as both_places(place)
  where ${listings.identity} = 'named' and place is not null) as places`;
const PLACE = sql<string>`places.place`;

/** Its bands of TRL, one row each. */
const BANDS = sql`lateral (
  select band from (values ${sql.join(
    TRL_BAND_CODES.map(
      (band) => sql`(${band}::text, ${TRL_BANDS[band][0]}::int, ${TRL_BANDS[band][1]}::int)`,
    ),
    sql`, `,
  )}) as bands(band, low, high)
  where coalesce(${listings.trlMin}, ${listings.trlMax}) is not null
    and coalesce(${listings.trlMin}, 1) <= high and coalesce(${listings.trlMax}, 9) >= low) as trl_bands`;
const BAND = sql<string>`trl_bands.band`;

/**
 * The queries of a search for listings: what the index would hold, and what passes the filters. `predicate` is the
 * viewer's, over `listings`; only what is published for others is found, whatever else it lets its viewer see.
 */
export function listingQueries(tx: Tx, { query, kind, filters, sort }: Search, predicate: SQL) {
  const asked = query.trim();
  const chosenKind = kind === 'organisation' ? undefined : kind;
  const where = (left?: Facet | 'kind') =>
    and(
      predicate,
      eq(listings.status, 'published'),
      sql`${listings.audience} <> 'private'`,
      sql`not ${isLapsed()}`,
      hasStanding(),
      chosenKind === undefined || left === 'kind' ? undefined : eq(listings.kind, chosenKind),
      ...FACETS.map((facet) =>
        facet === left || filters[facet].length === 0 ? undefined : holds(tx, facet, filters[facet]),
      ),
      asked === ''
        ? undefined
        : exists(
            tx
              .select({ one: sql`1` })
              .from(texts)
              .where(and(ITS_TEXTS, answers(asked))),
          ),
    );
  const rank = sql`(select max(${howWell(asked)}) from ${texts} where ${ITS_TEXTS} and ${answers(asked)})`;
  const newest = [sql`${listings.publishedAt} desc nulls last`, desc(listings.id)];
  const order = {
    relevance: [desc(rank), ...newest],
    newest,
    ends_soon: [sql`${listings.expiresAt} asc nulls last`, ...newest],
    name: newest,
  }[sort];
  return {
    ids: async ({ limit, offset }: Slice): Promise<string[]> => {
      if (limit === 0) return [];
      const rows = await tx
        .select({ publicId: listings.publicId })
        .from(listings)
        .innerJoin(organisations, eq(organisations.id, listings.organisationId))
        .where(where())
        .orderBy(...order)
        .limit(limit)
        .offset(offset);
      return rows.map(({ publicId }) => publicId);
    },
    total: async (): Promise<number> => {
      const [row] = await tx
        .select({ count: countDistinct(listings.id) })
        .from(listings)
        .innerJoin(organisations, eq(organisations.id, listings.organisationId))
        .where(where());
      return row?.count ?? 0;
    },
    counts: async (facet: Facet | 'kind'): Promise<Record<string, number>> =>
      toCounts(await countsOf(tx, facet, where(facet))),
  };
}

/** Whether a listing has one of the chosen values of a facet. */
function holds(tx: Tx, facet: Facet, chosen: readonly string[]): SQL | undefined {
  const codes = [...chosen];
  const its = { one: sql`1` };
  switch (facet) {
    case 'area':
      return exists(
        tx
          .select(its)
          .from(listingAreas)
          .where(and(eq(listingAreas.listingId, listings.id), inArray(sql`${listingAreas.code}`, codes))),
      );
    case 'sub':
    case 'domain':
      return exists(
        tx
          .select(its)
          .from(listingTags)
          .where(
            and(
              eq(listingTags.listingId, listings.id),
              eq(listingTags.list, facet === 'sub' ? 'sub_technology' : 'domain'),
              inArray(listingTags.code, codes),
            ),
          ),
      );
    case 'offer':
      return inArray(sql`${listings.offerKind}`, codes);
    case 'trl':
      return exists(sql`(select 1 from ${BANDS} where ${inArray(BAND, codes)})`);
    case 'organisationKind':
      return inArray(sql`${organisations.kind}`, codes);
    case 'province':
      return exists(sql`(select 1 from ${PLACES} where ${inArray(PLACE, codes)})`);
    case 'language':
      return exists(
        tx
          .select(its)
          .from(texts)
          .where(and(ITS_TEXTS, inArray(sql`${texts.language}`, codes))),
      );
  }
}

/** How many listings have each value of a facet, or of kind. */
async function countsOf(
  tx: Tx,
  facet: Facet | 'kind',
  where: SQL | undefined,
): Promise<{ value: string | null; count: number }[]> {
  const from = (value: SQL) =>
    tx
      .select({ value: sql<string | null>`${value}`, count: countDistinct(listings.id) })
      .from(listings)
      .innerJoin(organisations, eq(organisations.id, listings.organisationId));
  switch (facet) {
    case 'kind':
      return from(sql`${listings.kind}`)
        .where(where)
        .groupBy(listings.kind);
    case 'area':
      return from(sql`${listingAreas.code}`)
        .innerJoin(listingAreas, eq(listingAreas.listingId, listings.id))
        .where(where)
        .groupBy(listingAreas.code);
    case 'sub':
    case 'domain':
      return from(sql`${listingTags.code}`)
        .innerJoin(
          listingTags,
          and(
            eq(listingTags.listingId, listings.id),
            eq(listingTags.list, facet === 'sub' ? 'sub_technology' : 'domain'),
          ),
        )
        .where(where)
        .groupBy(listingTags.code);
    case 'offer':
      return from(sql`${listings.offerKind}`)
        .where(where)
        .groupBy(listings.offerKind);
    case 'trl':
      return from(BAND).crossJoin(BANDS).where(where).groupBy(BAND);
    case 'organisationKind':
      return from(sql`${organisations.kind}`)
        .where(where)
        .groupBy(organisations.kind);
    case 'province':
      return from(PLACE).crossJoin(PLACES).where(where).groupBy(PLACE);
    case 'language':
      return from(sql`${texts.language}`)
        .innerJoin(texts, ITS_TEXTS)
        .where(where)
        .groupBy(texts.language);
  }
}
