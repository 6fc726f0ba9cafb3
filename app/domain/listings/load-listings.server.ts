import { and, eq, inArray, type SQL } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { listingAreas, listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { AreaCode, Locale } from '#db/enums.ts';
import type { Actor } from '../ctx.ts';
import { groupBy } from '../group-by.ts';
import { may, type ListingFacts } from '../visibility/policy.ts';
import type { ListingView, Poster } from './listing-view.ts';
import { partOfCountry } from './part-of-country.ts';

type Organisation = Pick<
  typeof organisations.$inferSelect,
  'publicId' | 'name' | 'kind' | 'country' | 'province' | 'sizeClass'
>;
type TextRow = { language: Locale; title: string; body: string; origin: string };

/** A listing with what belongs to it, before it is projected for a reader. Stays inside the domain. */
export type LoadedListing = {
  row: typeof listings.$inferSelect;
  organisation: Organisation;
  texts: readonly TextRow[];
  areas: readonly AreaCode[];
};

/** Loads the listings that `where` names with texts and areas: three queries, whatever their number. */
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
      },
    })
    .from(listings)
    .innerJoin(organisations, eq(organisations.id, listings.organisationId))
    .where(where);
  const ids = rows.map(({ row }) => row.id);
  if (ids.length === 0) return [];
  const [written, tagged] = await Promise.all([
    tx
      .select()
      .from(texts)
      .where(
        and(eq(texts.objectKind, 'listing'), eq(texts.fieldGroup, 'main'), inArray(texts.objectId, ids)),
      ),
    tx.select().from(listingAreas).where(inArray(listingAreas.listingId, ids)),
  ]);
  const textsOf = groupBy(written, (text) => text.objectId);
  const areasOf = groupBy(tagged, (area) => area.listingId);
  return rows.map(({ row, organisation }) => ({
    row,
    organisation,
    texts: textsOf.get(row.id) ?? [],
    areas: (areasOf.get(row.id) ?? [])
      .toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (a.code < b.code ? -1 : 1))
      .map((area) => area.code),
  }));
}

/** What the policy needs to know of a listing. */
export function factsOf({ row }: Pick<LoadedListing, 'row'>): ListingFacts {
  return {
    kind: 'listing',
    listingKind: row.kind,
    organisationId: row.organisationId,
    status: row.status,
    audience: row.audience,
    identity: row.identity,
    declaredBy: row.declaredBy,
  };
}

/** The listing as this reader sees it; the reader may read it, which the caller has asked. */
export function viewFor(actor: Actor, listing: LoadedListing, locale: Locale): ListingView {
  const { row } = listing;
  const text =
    listing.texts.find((item) => item.language === locale) ??
    listing.texts.find((item) => item.origin === 'original') ??
    listing.texts[0];
  return {
    publicId: row.publicId,
    kind: row.kind,
    status: row.status,
    audience: row.audience,
    identity: row.identity,
    language: text?.language ?? 'nl',
    title: text?.title ?? '',
    body: text?.body ?? '',
    keywords: row.keywords,
    areas: listing.areas,
    trl: row.trlMin === null || row.trlMax === null ? null : { min: row.trlMin, max: row.trlMax },
    trlHard: row.trlHard,
    publishedAt: row.publishedAt,
    expiresAt: row.expiresAt,
    version: row.version,
    poster: posterFor(actor, listing),
  };
}

function posterFor(actor: Actor, listing: LoadedListing): Poster {
  const { publicId, name, kind, province, country, sizeClass } = listing.organisation;
  if (may(actor, 'read_identity', factsOf(listing))) return { named: true, publicId, name, kind, province };
  return { named: false, kind, sizeClass, part: partOfCountry(country, province) ?? null };
}
