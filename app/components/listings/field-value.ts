import type { ListingContent, ListingField } from '#app/domain/listings/listing-fields.ts';
import type { ListingNames } from '#app/domain/listings/listing-names.ts';
import { formatDay, formatLanguage, formatNumber } from '#app/i18n/formats.ts';
import type { Messages } from '#app/i18n/messages.ts';
import type { Language } from './listing-words.ts';

type Said = Partial<ListingContent>;
type Values = Readonly<Record<ListingField, (said: Said) => string>>;

/** What a field of a listing says, as a text in the reader's language; empty when it says nothing. */
export function fieldValue(language: Language, names: ListingNames, field: ListingField, said: Said): string {
  return valuesOf(language, names)[field](said);
}

/** The fields in which people write sentences: of these one wants to see the words that changed. */
export const WRITTEN_FIELDS: ReadonlySet<ListingField> = new Set<ListingField>([
  'title',
  'body',
  'keywords',
  'translatedTitle',
  'translatedBody',
]);

function valuesOf({ m, locale }: Language, names: ListingNames): Values {
  const { listingFields: texts } = m;
  const named = (codes: readonly string[] | undefined, list: Readonly<Record<string, string>>) =>
    (codes ?? []).map((code) => list[code] ?? code).join(', ');
  const number = (value: number | undefined) => (value === undefined ? '' : formatNumber(locale, value));
  const percent = (value: number | undefined) => (value === undefined ? '' : texts.percent(value));
  const province = (code: string | undefined) => (code === undefined ? '' : (names.province[code] ?? code));
  return {
    title: (said) => said.title ?? '',
    body: (said) => said.body ?? '',
    language: (said) => (said.language ? formatLanguage(locale, said.language) : ''),
    keywords: (said) => said.keywords ?? '',
    offerKind: (said) => textOf(texts.offerKind, said.offerKind),
    primaryArea: (said) => named(said.primaryArea && [said.primaryArea], names.area),
    secondaryAreas: (said) => named(said.secondaryAreas, names.area),
    subTechnologies: (said) => named(said.subTechnologies, names.sub_technology),
    domains: (said) => named(said.domains, names.domain),
    trlMin: (said) => number(said.trlMin),
    trlMax: (said) => number(said.trlMax),
    trlHard: (said) => yesOrNo(m, said.trlHard),
    trlTarget: (said) => number(said.trlTarget),
    exportClass: (said) => textOf(texts.exportClass, said.exportClass),
    capacity: (said) => number(said.capacity),
    capacityScalableTo: (said) => number(said.capacityScalableTo),
    quantity: (said) => number(said.quantity),
    unit: (said) => (said.unit ? texts.unit[said.unit][1] : ''),
    capacityPeriod: (said) => textOf(texts.period, said.capacityPeriod),
    leadTimeWeeks: (said) => number(said.leadTimeWeeks),
    productionProvince: (said) => province(said.productionProvince),
    contentNl: (said) => percent(said.contentNl),
    contentEu: (said) => percent(said.contentEu),
    contentNato: (said) => percent(said.contentNato),
    neededBy: (said) => (said.neededBy ? formatDay(locale, said.neededBy) : ''),
    budgetBand: (said) => textOf(texts.money, said.budgetBand),
    launchingCustomer: (said) => textOf(texts.launchingCustomer, said.launchingCustomer),
    preferredProvinces: (said) => named(said.preferredProvinces, names.province),
    partnerKinds: (said) => named(said.partnerKinds, m.organisations.kinds),
    cooperation: (said) => named(said.cooperation, texts.cooperation),
    financeSought: (said) => textOf(texts.money, said.financeSought),
    translatedTitle: (said) => said.translatedTitle ?? '',
    translatedBody: (said) => said.translatedBody ?? '',
    audience: (said) => textOf(m.listings.audience, said.audience),
    identity: (said) => textOf(m.listings.identity, said.identity),
  };
}

function textOf<Code extends string>(texts: Readonly<Record<Code, string>>, code: Code | undefined): string {
  return code === undefined ? '' : texts[code];
}

function yesOrNo(m: Messages, value: boolean | undefined): string {
  return value ? m.words.yes : m.words.no;
}
