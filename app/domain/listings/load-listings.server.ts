import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { listingAreas, listings, listingTags } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import { isLapsed, standingOf } from '../visibility/predicates.server.ts';
import { groupBy } from '../group-by.ts';
import type { LoadedListing } from './project-listing.ts';

/** Loads the listings that `where` names with texts, areas and tags: four queries, whatever their number. */
export async function loadListings(tx: Tx, where: SQL | undefined): Promise<LoadedListing[]> {
  const rows = await tx
    .select({
      row: listings,
      organisation: {
        publicId: organisations.publicId,
        name: organisations.name,
        kind: organisations.kind,
        country: organisations.country,
        province: organisations.province,
        sizeClass: organisations.sizeClass,
        audience: organisations.audience,
        verificationState: organisations.verificationState,
        standing: standingOf(),
      },
      hasLapsed: isLapsed(),
    })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(where);
  const ids = rows.map(({ row }) => row.id);
  if (ids.length === 0) return [];
  const [written, placed, tagged] = await Promise.all([
    tx
      .select({
        objectId: texts.objectId,
        language: texts.language,
        origin: texts.origin,
        title: texts.title,
        body: texts.body,
      })
      .from(texts)
      .where(and(eq(texts.objectKind, 'listing'), eq(texts.fieldGroup, 'main'), inArray(texts.objectId, ids)))
      .orderBy(asc(texts.origin)),
    tx.select().from(listingAreas).where(inArray(listingAreas.listingId, ids)),
    tx.select().from(listingTags).where(inArray(listingTags.listingId, ids)).orderBy(asc(listingTags.code)),
  ]);
  const textsOf = groupBy(written, (text) => text.objectId);
  const areasOf = groupBy(placed, (area) => area.listingId);
  const tagsOf = groupBy(tagged, (tag) => tag.listingId);
  const codesOf = (listingId: string, list: (typeof tagged)[number]['list']) =>
    (tagsOf.get(listingId) ?? []).filter((tag) => tag.list === list).map((tag) => tag.code);
  return rows.map(({ row, organisation, hasLapsed }) => ({
    row,
    organisation,
    hasLapsed,
    texts: textsOf.get(row.id) ?? [],
    areas: (areasOf.get(row.id) ?? [])
      .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (a.code < b.code ? -1 : 1))
      .map((area) => area.code),
    primaryArea: areasOf.get(row.id)?.find((area) => area.isPrimary)?.code,
    tags: { subTechnologies: codesOf(row.id, 'sub_technology'), domains: codesOf(row.id, 'domain') },
  }));
}
