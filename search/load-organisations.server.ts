import { and, asc, eq, gt, gte, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';

import { groupBy } from '#app/domain/group-by.ts';
import type { IndexedAudience } from '#app/domain/visibility/search-filter.ts';
import type { Tx } from '#db/client.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { listingReads } from '#db/schema/search.ts';
import { texts } from '#db/schema/texts.ts';

import { isIndexable } from './load-listings.server.ts';
import type { IndexableOrganisation } from './organisation-document.ts';

/** An organisation that may be in the index, with its inner key. */
export interface LoadedOrganisation extends IndexableOrganisation {
  readonly organisationId: string;
}

/** The organisations among these that may be in the index now. */
export async function loadIndexableOrganisations(
  tx: Tx,
  organisationIds: readonly string[],
  now: Date,
): Promise<LoadedOrganisation[]> {
  return organisationIds.length === 0
    ? []
    : load(tx, inArray(organisations.id, [...organisationIds]), now, organisationIds.length);
}

/** The next piece of all indexable organisations in the order of their keys, after the given one. */
export async function loadIndexableOrganisationPage(
  tx: Tx,
  after: string | undefined,
  size: number,
  now: Date,
): Promise<LoadedOrganisation[]> {
  return load(tx, after === undefined ? undefined : gt(organisations.id, after), now, size);
}

/** All organisations of which, or of whose listings, anything was written since. */
export async function listOrganisationsChangedSince(tx: Tx, since: Date): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: organisations.id })
    .from(organisations)
    .leftJoin(texts, and(eq(texts.objectKind, 'organisation'), eq(texts.objectId, organisations.id)))
    .leftJoin(listings, eq(listings.organisationId, organisations.id))
    .leftJoin(listingReads, eq(listingReads.listingId, listings.id))
    .where(
      or(
        gte(organisations.updatedAt, since),
        gte(texts.updatedAt, since),
        gte(listings.updatedAt, since),
        gte(listingReads.at, since),
      ),
    );
  return rows.map(({ id }) => id);
}

/** Archived organisations are gone, private ones are nobody's to find. */
async function load(tx: Tx, which: SQL | undefined, now: Date, limit: number): Promise<LoadedOrganisation[]> {
  const rows = await tx
    .select({
      organisationId: organisations.id,
      publicId: organisations.publicId,
      name: organisations.name,
      kind: organisations.kind,
      audience: sql<IndexedAudience>`${organisations.audience}`,
      country: organisations.country,
      province: organisations.province,
      createdAt: organisations.createdAt,
    })
    .from(organisations)
    .where(and(isNull(organisations.archivedAt), ne(organisations.audience, 'private'), which))
    .orderBy(asc(organisations.id))
    .limit(limit);
  const ids = rows.map(({ organisationId }) => organisationId);
  if (ids.length === 0) return [];
  const [descriptions, areas] = await Promise.all([
    tx
      .select({ id: texts.objectId, language: texts.language, body: texts.body })
      .from(texts)
      .where(
        and(
          eq(texts.objectKind, 'organisation'),
          eq(texts.fieldGroup, 'description'),
          inArray(texts.objectId, ids),
        ),
      ),
    tx
      .selectDistinct({
        id: listings.organisationId,
        audience: sql<IndexedAudience>`${listings.audience}`,
        code: listingAreas.code,
      })
      .from(listings)
      .innerJoin(organisations, eq(organisations.id, listings.organisationId))
      .innerJoin(listingAreas, eq(listingAreas.listingId, listings.id))
      .where(and(inArray(listings.organisationId, ids), eq(listings.identity, 'named'), isIndexable(now))),
  ]);
  const descriptionsOf = groupBy(descriptions, ({ id }) => id);
  const areasOf = groupBy(areas, ({ id }) => id);
  return rows.map((row) => ({
    ...row,
    descriptions: descriptionsOf.get(row.organisationId) ?? [],
    areas: areasOf.get(row.organisationId) ?? [],
  }));
}
