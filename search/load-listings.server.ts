import { groupBy } from '#app/domain/group-by.ts';
import { standingOf } from '#app/domain/visibility/predicates.server.ts';
import {
  and,
  asc,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  ne,
  not,
  or,
  sql,
  type SQL,
} from 'drizzle-orm';

import { union } from 'drizzle-orm/pg-core';

import type { Tx } from '#db/client.ts';
import { listingAreas, listings, listingTags } from '#db/schema/listings.ts';
import { organisations, projectReferences } from '#db/schema/organisations.ts';
import { listingReads } from '#db/schema/search.ts';
import { texts } from '#db/schema/texts.ts';

import { refreshLanguage } from './refresh-language.server.ts';
import type { IndexableListing } from './documents.ts';

/** A listing that may be in the index, with its inner key. */
export interface LoadedListing extends IndexableListing {
  readonly listingId: string;
}

/** What a listing says, in its languages. */
const ofListing = and(eq(texts.objectKind, 'listing'), eq(texts.fieldGroup, 'main'));

/** Drafts, hidden, expired, archived and private listings are never indexed. */
export function isIndexable(now: Date): SQL | undefined {
  return and(
    eq(listings.status, 'published'),
    ne(listings.audience, 'private'),
    or(isNull(listings.expiresAt), gt(listings.expiresAt, now)),
    isNull(organisations.archivedAt),
    sql`${standingOf()} <> 'none'`,
  );
}

/** The listings among these that may be in the index now; the others are gone, or nobody's to find. */
export async function loadIndexableListings(
  tx: Tx,
  listingIds: readonly string[],
  now: Date,
): Promise<LoadedListing[]> {
  await refreshLanguage(tx);
  return listingIds.length === 0
    ? []
    : load(tx, inArray(listings.id, [...listingIds]), now, listingIds.length);
}

/** The next piece of all indexable listings in the order of their keys, after the given one. */
export async function loadIndexablePage(
  tx: Tx,
  after: string | undefined,
  size: number,
  now: Date,
): Promise<LoadedListing[]> {
  await refreshLanguage(tx);
  return load(tx, after === undefined ? undefined : gt(listings.id, after), now, size);
}

/** Published listings in Dutch alone, whose documents hold their translation. */
export async function listTranslatedListings(tx: Tx): Promise<string[]> {
  const inEnglish = exists(
    tx
      .select({ one: sql`1` })
      .from(texts)
      .where(and(ofListing, eq(texts.objectId, listings.id), eq(texts.language, 'en'))),
  );
  const rows = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(and(eq(listings.status, 'published'), not(inEnglish)));
  return rows.map(({ id }) => id);
}

/** All listings of which anything was written since, or that were read anew for the index, whatever their state. */
export async function listListingsChangedSince(
  tx: Tx,
  since: Date,
): Promise<{ id: string; publicId: string }[]> {
  // Each table by itself: joined, all texts would be read with all listings.
  const changed = union(
    tx.select({ id: listings.id }).from(listings).where(gte(listings.updatedAt, since)),
    tx
      .select({ id: texts.objectId })
      .from(texts)
      .where(and(eq(texts.objectKind, 'listing'), gte(texts.updatedAt, since))),
    tx
      .select({ id: listings.id })
      .from(listings)
      .innerJoin(organisations, eq(organisations.id, listings.organisationId))
      .where(gte(organisations.updatedAt, since)),
    tx.select({ id: listingReads.listingId }).from(listingReads).where(gte(listingReads.at, since)),
  ).as('changed');
  return tx
    .select({ id: listings.id, publicId: listings.publicId })
    .from(listings)
    .innerJoin(changed, eq(changed.id, listings.id));
}

async function load(tx: Tx, which: SQL | undefined, now: Date, limit: number): Promise<LoadedListing[]> {
  const rows = await tx
    .select({
      listing: listings,
      organisation: {
        publicId: organisations.publicId,
        kind: organisations.kind,
        country: organisations.country,
        province: organisations.province,
      },
      verifiedReferences: countVerifiedReferences(tx),
    })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(and(isIndexable(now), which))
    .orderBy(asc(listings.id))
    .limit(limit);
  const ids = rows.map(({ listing }) => listing.id);
  if (ids.length === 0) return [];
  const [areaRows, tagRows, textRows] = await Promise.all([
    tx.select().from(listingAreas).where(inArray(listingAreas.listingId, ids)),
    tx.select().from(listingTags).where(inArray(listingTags.listingId, ids)).orderBy(asc(listingTags.code)),
    tx
      .select({
        objectId: texts.objectId,
        language: texts.language,
        origin: texts.origin,
        title: texts.title,
        body: texts.body,
      })
      .from(texts)
      .where(and(ofListing, inArray(texts.objectId, ids))),
  ]);
  const areasOf = groupBy(areaRows, ({ listingId }) => listingId);
  const tagsOf = groupBy(tagRows, ({ listingId }) => listingId);
  const codesOf = (listingId: string, list: (typeof tagRows)[number]['list']) =>
    (tagsOf.get(listingId) ?? []).filter((tag) => tag.list === list).map(({ code }) => code);
  const textsOf = groupBy(textRows, ({ objectId }) => objectId);
  return rows.flatMap(({ listing, organisation, verifiedReferences }) => {
    if (listing.audience === 'private') return [];
    return {
      listingId: listing.id,
      publicId: listing.publicId,
      kind: listing.kind,
      audience: listing.audience,
      identity: listing.identity,
      keywords: listing.keywords,
      trlMin: listing.trlMin,
      trlMax: listing.trlMax,
      trlHard: listing.trlHard,
      publishedAt: listing.publishedAt,
      expiresAt: listing.expiresAt,
      areas: (areasOf.get(listing.id) ?? [])
        .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (a.code < b.code ? -1 : 1))
        .map(({ code }) => code),
      subTechnologies: codesOf(listing.id, 'sub_technology'),
      domains: codesOf(listing.id, 'domain'),
      offerKind: listing.offerKind,
      partnerKinds: listing.partnerKinds,
      cooperation: listing.cooperation,
      preferredProvinces: listing.preferredProvinces,
      unit: listing.unit,
      capacity: listing.capacity,
      capacityScalableTo: listing.capacityScalableTo,
      capacityPeriod: listing.capacityPeriod,
      leadTimeWeeks: listing.leadTimeWeeks,
      quantity: listing.quantity,
      neededBy: listing.neededBy,
      productionProvince: listing.productionProvince,
      versions: (textsOf.get(listing.id) ?? [])
        .sort((a, b) => Number(b.origin === 'original') - Number(a.origin === 'original'))
        .map(({ language, title, body, origin }) => ({
          language,
          title,
          text: body,
          isOriginal: origin === 'original',
        })),
      organisation: { ...organisation, verifiedReferences },
    };
  });
}

function countVerifiedReferences(tx: Tx) {
  const counted = tx
    .select({ count: sql`count(*)` })
    .from(projectReferences)
    .where(
      and(eq(projectReferences.organisationId, organisations.id), isNotNull(projectReferences.verifiedAt)),
    );
  return sql<number>`(${counted})`.mapWith(Number);
}
