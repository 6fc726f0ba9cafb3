import type { AreaCode, ListingKind, Locale } from '#db/enums.ts';
import { hasField, type ListingContent } from './listing-fields.ts';
import type { LoadedListing } from './project-listing.ts';
import type { ListingInput } from './schemas.ts';

type ChosenArea = Exclude<AreaCode, 'unclassified'>;

const MOST_KEYWORDS = 20;

/** What is kept of a form: the fields that the kind has, each choice once. What belongs to the other kind is left out. */
export function contentOf(kind: ListingKind, input: ListingInput): ListingContent {
  const only = <Value>(field: keyof ListingContent, value: Value): Value | undefined =>
    hasField(kind, field) ? value : undefined;
  const { trlMin, trlMax } = input;
  return {
    language: input.language,
    title: input.title,
    body: input.body,
    keywords: keywordsOf(input.keywords).join(', '),
    offerKind: only('offerKind', input.offerKind),
    primaryArea: input.primaryArea,
    secondaryAreas: once(input.secondaryAreas.filter((area) => area !== input.primaryArea)),
    subTechnologies: once(input.subTechnologies),
    domains: once(input.domains),
    trlMin: trlMin ?? trlMax,
    trlMax: only('trlMax', trlMax ?? trlMin),
    trlHard: only('trlHard', input.trlHard) ?? false,
    trlTarget: only('trlTarget', input.trlTarget),
    exportClass: input.exportClass,
    capacity: only('capacity', input.capacity),
    capacityScalableTo: only('capacityScalableTo', input.capacityScalableTo),
    capacityPeriod: only('capacityPeriod', input.capacityPeriod),
    quantity: only('quantity', input.quantity),
    unit: input.unit,
    leadTimeWeeks: only('leadTimeWeeks', input.leadTimeWeeks),
    productionProvince: only('productionProvince', input.productionProvince),
    contentNl: only('contentNl', input.contentNl),
    contentEu: only('contentEu', input.contentEu),
    contentNato: only('contentNato', input.contentNato),
    neededBy: only('neededBy', input.neededBy),
    budgetBand: only('budgetBand', input.budgetBand),
    launchingCustomer: only('launchingCustomer', input.launchingCustomer),
    preferredProvinces: once(only('preferredProvinces', input.preferredProvinces) ?? []),
    partnerKinds: once(input.partnerKinds),
    cooperation: once(input.cooperation),
    financeSought: only('financeSought', input.financeSought),
    translatedTitle: input.translatedTitle,
    translatedBody: input.translatedBody,
    audience: input.audience,
    identity: input.identity,
  };
}

/** What a stored listing says, as its form would hold it; an area that nobody chose is none. */
export function contentOfListing({ row, texts, areas, primaryArea, tags }: LoadedListing): ListingContent {
  const original = originalOf(texts);
  const translation = texts.find((item) => item !== original);
  return contentOf(row.kind, {
    language: original?.language ?? 'nl',
    title: original?.title ?? '',
    body: original?.body ?? '',
    keywords: row.keywords.join(', '),
    offerKind: row.offerKind ?? undefined,
    primaryArea: primaryArea !== undefined && isChosen(primaryArea) ? primaryArea : undefined,
    secondaryAreas: areas.filter(isChosen),
    subTechnologies: [...tags.subTechnologies],
    domains: [...tags.domains],
    trlMin: row.trlMin ?? undefined,
    trlMax: row.trlMax ?? undefined,
    trlHard: row.trlHard,
    trlTarget: row.trlTarget ?? undefined,
    exportClass: row.exportClass,
    capacity: row.capacity ?? undefined,
    capacityScalableTo: row.capacityScalableTo ?? undefined,
    capacityPeriod: row.capacityPeriod ?? undefined,
    quantity: row.quantity ?? undefined,
    unit: row.unit ?? undefined,
    leadTimeWeeks: row.leadTimeWeeks ?? undefined,
    productionProvince: row.productionProvince ?? undefined,
    contentNl: row.contentNl ?? undefined,
    contentEu: row.contentEu ?? undefined,
    contentNato: row.contentNato ?? undefined,
    neededBy: row.neededBy ?? undefined,
    budgetBand: row.budgetBand ?? undefined,
    launchingCustomer: row.launchingCustomer ?? undefined,
    preferredProvinces: row.preferredProvinces,
    partnerKinds: row.partnerKinds,
    cooperation: row.cooperation,
    financeSought: row.financeSought ?? undefined,
    translatedTitle: translation?.title,
    translatedBody: translation?.body,
    audience: row.audience,
    identity: row.identity,
  });
}

/** The text as its writer wrote it first. */
export function originalOf<Text extends { origin: string }>(texts: readonly Text[]): Text | undefined {
  return texts.find((item) => item.origin === 'original') ?? texts[0];
}

/** The language of a second text. */
export function otherLanguage(language: Locale): Locale {
  return language === 'nl' ? 'en' : 'nl';
}

/** The words of the line in which keywords are typed, each once. */
export function keywordsOf(line: string): string[] {
  return once(line.split(/[,;\n]/).map((word) => word.trim()))
    .filter((word) => word !== '')
    .slice(0, MOST_KEYWORDS);
}

function isChosen(area: AreaCode): area is ChosenArea {
  return area !== 'unclassified';
}

function once<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}
