import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  ilike,
  inArray,
  isNull,
  ne,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';

import { ORGANISATION_FACETS, type OrganisationFacet } from '#app/domain/find/find-filter.ts';
import { hasStanding, isLapsed } from '#app/domain/visibility/predicates.server.ts';
import type { Tx } from '#db/client.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';

import { answers, howWell, toCounts } from './full-text.ts';
import type { Search, Slice, ViewerRules } from './search-plan.ts';

const ITS_TEXTS = and(
  eq(texts.objectKind, 'organisation'),
  eq(texts.fieldGroup, 'description'),
  eq(texts.objectId, organisations.id),
);
const PLACE = sql<
  string | null
>`case when ${organisations.country} = 'NL' then ${organisations.province} else 'abroad' end`;

/** The queries of a search for organisations: by name and description, and never by what their masked listings say. */
export function organisationQueries(tx: Tx, { query, filters, sort }: Search, rules: ViewerRules) {
  const asked = query.trim();
  const itsListings = and(
    eq(listings.organisationId, organisations.id),
    eq(listings.identity, 'named'),
    eq(listings.status, 'published'),
    ne(listings.audience, 'private'),
    sql`not ${isLapsed()}`,
    hasStanding(),
    rules.listings.predicate,
  );
  const holds = (facet: OrganisationFacet): SQL | undefined => {
    const codes = [...filters[facet]];
    if (codes.length === 0) return undefined;
    switch (facet) {
      case 'area':
        return exists(
          tx
            .select({ one: sql`1` })
            .from(listings)
            .innerJoin(listingAreas, eq(listingAreas.listingId, listings.id))
            .where(and(itsListings, inArray(sql`${listingAreas.code}`, codes))),
        );
      case 'organisationKind':
        return inArray(sql`${organisations.kind}`, codes);
      case 'province':
        return inArray(PLACE, codes);
    }
  };
  const hasName = ilike(organisations.name, `%${asked.replace(/[\\%_]/g, '\\$&')}%`);
  const where = (left?: OrganisationFacet) =>
    and(
      rules.organisations.predicate,
      isNull(organisations.archivedAt),
      ne(organisations.audience, 'private'),
      ...ORGANISATION_FACETS.map((facet) => (facet === left ? undefined : holds(facet))),
      asked === ''
        ? undefined
        : or(
            hasName,
            exists(
              tx
                .select({ one: sql`1` })
                .from(texts)
                .where(and(ITS_TEXTS, answers(asked))),
            ),
          ),
    );
  const rank = sql`(select max(${howWell(asked)}) from ${texts} where ${ITS_TEXTS} and ${answers(asked)})`;
  const byName = [asc(organisations.name), asc(organisations.id)];
  const order = {
    relevance: [desc(hasName), sql`${rank} desc nulls last`, ...byName],
    newest: [desc(organisations.createdAt), desc(organisations.id)],
    ends_soon: byName,
    name: byName,
  }[sort];
  return {
    ids: async ({ limit, offset }: Slice): Promise<string[]> => {
      if (limit === 0) return [];
      const rows = await tx
        .select({ publicId: organisations.publicId })
        .from(organisations)
        .where(where())
        .orderBy(...order)
        .limit(limit)
        .offset(offset);
      return rows.map(({ publicId }) => publicId);
    },
    total: async (): Promise<number> => {
      const [row] = await tx.select({ count: count() }).from(organisations).where(where());
      return row?.count ?? 0;
    },
    counts: async (facet: OrganisationFacet): Promise<Record<string, number>> => {
      if (facet === 'area') {
        const rows = await tx
          .select({ value: listingAreas.code, count: countDistinct(organisations.id) })
          .from(organisations)
          .innerJoin(listings, itsListings)
          .innerJoin(listingAreas, eq(listingAreas.listingId, listings.id))
          .where(where('area'))
          .groupBy(listingAreas.code);
        return toCounts(rows);
      }
      const value = facet === 'province' ? PLACE : sql<string | null>`${organisations.kind}`;
      const rows = await tx
        .select({ value, count: count() })
        .from(organisations)
        .where(where(facet))
        .groupBy(value);
      return toCounts(rows);
    },
  };
}
