import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { listingAreas, listingTags, type listings } from '#db/schema/listings.ts';
import { texts } from '#db/schema/texts.ts';
import type { ReferenceList } from '#db/enums.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { keepVersion } from './keep-version.server.ts';
import { keywordsOf, otherLanguage } from './listing-content.ts';
import type { ListingContent } from './listing-fields.ts';

/** The columns of a listing that its form fills; what is not said is emptied. */
export function columnsOf(content: ListingContent): Partial<typeof listings.$inferInsert> {
  return {
    audience: content.audience,
    identity: content.identity,
    keywords: keywordsOf(content.keywords),
    trlMin: content.trlMin ?? null,
    trlMax: content.trlMax ?? content.trlMin ?? null,
    trlHard: content.trlHard,
    trlTarget: content.trlTarget ?? null,
    offerKind: content.offerKind ?? null,
    exportClass: content.exportClass,
    capacity: content.capacity ?? null,
    capacityScalableTo: content.capacityScalableTo ?? null,
    capacityPeriod: content.capacityPeriod ?? null,
    quantity: content.quantity ?? null,
    unit: content.unit ?? null,
    leadTimeWeeks: content.leadTimeWeeks ?? null,
    productionProvince: content.productionProvince ?? null,
    contentNl: content.contentNl ?? null,
    contentEu: content.contentEu ?? null,
    contentNato: content.contentNato ?? null,
    partnerKinds: content.partnerKinds,
    cooperation: content.cooperation,
    financeSought: content.financeSought ?? null,
    launchingCustomer: content.launchingCustomer ?? null,
    budgetBand: content.budgetBand ?? null,
    neededBy: content.neededBy ?? null,
    preferredProvinces: content.preferredProvinces,
  };
}

/** Writes texts, areas and tags of a listing, which replace what was there, and keeps the version for its history. */
export async function saveContent(
  ctx: Ctx,
  listing: { id: string; version: number },
  content: ListingContent,
): Promise<void> {
  await replaceContent(ctx.tx, listing.id, content);
  await keep(ctx, listing, content);
}

/** The same for a listing that is new, where there is nothing to replace. */
export async function saveFirstContent(ctx: Ctx, listingId: string, content: ListingContent): Promise<void> {
  await writeContents(ctx.tx, [{ listingId, content }]);
  await keep(ctx, { id: listingId, version: 1 }, content);
}

async function keep(
  ctx: Ctx,
  listing: { id: string; version: number },
  content: ListingContent,
): Promise<void> {
  await keepVersion(ctx.tx, {
    listingId: listing.id,
    version: listing.version,
    content,
    savedBy: personOf(ctx.actor)?.userId ?? null,
    savedAt: ctx.now,
  });
}

/** Writes texts, areas and tags of a listing, which replace what was there. */
export async function replaceContent(tx: Tx, listingId: string, content: ListingContent): Promise<void> {
  await tx
    .delete(texts)
    .where(and(eq(texts.objectKind, 'listing'), eq(texts.objectId, listingId), eq(texts.fieldGroup, 'main')));
  await tx.delete(listingAreas).where(eq(listingAreas.listingId, listingId));
  await tx.delete(listingTags).where(eq(listingTags.listingId, listingId));
  await writeContents(tx, [{ listingId, content }]);
}

/** Writes texts, areas and tags of listings that have none: three round trips, whatever their number. */
export async function writeContents(
  tx: Tx,
  written: readonly { listingId: string; content: ListingContent }[],
): Promise<void> {
  if (written.length === 0) return;
  await tx.insert(texts).values(written.flatMap(textRows));
  const areas = written.flatMap(areaRows);
  if (areas.length > 0) await tx.insert(listingAreas).values(areas);
  const tags = written.flatMap(tagRows);
  if (tags.length > 0) await tx.insert(listingTags).values(tags);
}

type Written = { listingId: string; content: ListingContent };

function textRows({ listingId, content }: Written): (typeof texts.$inferInsert)[] {
  const { language, title, body, translatedTitle, translatedBody } = content;
  const key = { objectKind: 'listing', objectId: listingId, fieldGroup: 'main' } as const;
  const original = { ...key, language, origin: 'original' as const, title, body };
  if (translatedTitle === undefined) return [original];
  return [
    original,
    {
      ...key,
      language: otherLanguage(language),
      origin: 'translation',
      title: translatedTitle,
      body: translatedBody ?? '',
    },
  ];
}

function areaRows({ listingId, content }: Written) {
  const { primaryArea, secondaryAreas } = content;
  return [
    ...(primaryArea ? [{ code: primaryArea, isPrimary: true }] : []),
    ...secondaryAreas.map((code) => ({ code, isPrimary: false })),
  ].map((area) => ({ ...area, listingId, version: versionOf('area', area.code) }));
}

function tagRows({ listingId, content }: Written) {
  return [
    ...content.subTechnologies.map((code) => ({ list: 'sub_technology' as const, code })),
    ...content.domains.map((code) => ({ list: 'domain' as const, code })),
  ].map((tag) => ({ ...tag, listingId, version: versionOf(tag.list, tag.code) }));
}

/** The version of a term that runs now. */
function versionOf(list: ReferenceList, code: string) {
  return sql<number>`coalesce((select version from reference_terms where list = ${list} and code = ${code} and is_current), 1)`;
}
