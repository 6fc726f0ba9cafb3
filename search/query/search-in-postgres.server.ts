import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { texts } from '#db/schema/texts.ts';

import { offsetOf, PAGE_SIZE, type ListingSearch, type SearchResult } from './search-result.ts';

/**
 * The same search by the full text search of Postgres, for when Meilisearch does not answer: stems of the text's
 * own language, no typing errors, nothing across languages. `predicate` is the viewer's, over `listings`; only
 * published listings are found, whatever else the predicate lets its viewer see.
 */
export async function searchListingsInPostgres(
  tx: Tx,
  search: ListingSearch,
  predicate: SQL,
): Promise<SearchResult> {
  const asked = search.query.trim();
  const document = sql`to_tsvector(
    case ${texts.language} when 'nl' then 'dutch' else 'english' end::regconfig, ${texts.title} || ' ' || ${texts.body})`;
  const question = sql`(websearch_to_tsquery('dutch', ${asked}) || websearch_to_tsquery('english', ${asked}))`;
  const rank = asked === '' ? sql<number>`0` : sql<number>`max(ts_rank(${document}, ${question}))`;
  const found = tx.$with('found').as(
    tx
      .select({
        id: listings.id,
        publicId: listings.publicId,
        kind: listings.kind,
        publishedAt: listings.publishedAt,
        score: rank.as('score'),
      })
      .from(listings)
      .innerJoin(texts, and(eq(texts.objectKind, 'listing'), eq(texts.objectId, listings.id)))
      .where(
        and(
          predicate,
          eq(listings.status, 'published'),
          search.kind === undefined ? undefined : eq(listings.kind, search.kind),
          inAnyArea(tx, search),
          asked === '' ? undefined : sql`${document} @@ ${question}`,
        ),
      )
      .groupBy(listings.id),
  );
  const [page, kinds, areas] = await Promise.all([
    tx
      .with(found)
      .select({ id: found.publicId, score: found.score })
      .from(found)
      .orderBy(desc(found.score), sql`${found.publishedAt} desc nulls last`)
      .limit(PAGE_SIZE)
      .offset(offsetOf(search.page)),
    tx
      .with(found)
      .select({ value: found.kind, count: sql`count(*)`.mapWith(Number) })
      .from(found)
      .groupBy(found.kind),
    tx
      .with(found)
      .select({ value: listingAreas.code, count: sql`count(*)`.mapWith(Number) })
      .from(found)
      .innerJoin(listingAreas, eq(listingAreas.listingId, found.id))
      .groupBy(listingAreas.code),
  ]);
  return {
    hits: page.map(({ id, score }) => ({ id, score: Number(score) })),
    total: kinds.reduce((sum, { count }) => sum + count, 0),
    facets: { kind: toRecord(kinds), areas: toRecord(areas) },
    degraded: true,
  };
}

function inAnyArea(tx: Tx, { areas = [] }: ListingSearch): SQL | undefined {
  if (areas.length === 0) return undefined;
  const inThem = tx
    .select({ id: listingAreas.listingId })
    .from(listingAreas)
    .where(inArray(listingAreas.code, [...areas]));
  return inArray(listings.id, inThem);
}

function toRecord(rows: readonly { value: string; count: number }[]): Record<string, number> {
  return Object.fromEntries(rows.map(({ value, count }) => [value, count]));
}
