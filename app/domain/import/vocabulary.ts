import {
  AUDIENCES,
  COOPERATION_FORMS,
  EXPORT_CLASSES,
  IDENTITIES,
  LAUNCHING_INTENTS,
  LISTING_KINDS,
  LOCALES,
  MONEY_BANDS,
  OFFER_KINDS,
  ORGANISATION_KINDS,
  PERIODS,
  SIZE_CLASSES,
  UNITS,
  type Locale,
  type ReferenceList,
} from '#db/enums.ts';
import { formatCountry } from '#app/i18n/formats.ts';
import { messagesIn, type Messages } from '#app/i18n/messages.ts';
import { COUNTRIES } from '../organisations/countries.ts';
import type { Term } from '../reference-data/term.ts';
import type { Column } from './columns.ts';

/** The codes that a column takes, by every word that stands for one: the code itself, and its name in both languages. */
export type Words = ReadonlyMap<string, string>;
/** Words per column; a column that is not in it takes any text. */
export type Vocabulary = ReadonlyMap<Column, Words>;

type Names = Readonly<Record<string, string | readonly string[]>>;
type NamesIn = (messages: Messages, locale: Locale) => Names;

const namesOfCountries = (locale: Locale): Names =>
  Object.fromEntries(COUNTRIES.map((country) => [country, formatCountry(locale, country)]));
const kindsOfOrganisation: NamesIn = (m) => m.organisations.kinds;

/** Columns with codes of our own, and where their names stand. */
const CODED: readonly (readonly [Column, readonly string[], NamesIn])[] = [
  [
    'kind',
    ['organisation', ...LISTING_KINDS],
    (m) => ({ organisation: m.imports.organisation, ...m.listings.kind }),
  ],
  ['organisation_kind', ORGANISATION_KINDS, kindsOfOrganisation],
  ['partner_kinds', ORGANISATION_KINDS, kindsOfOrganisation],
  ['size', SIZE_CLASSES, (m) => m.organisations.sizes],
  ['country', COUNTRIES, (_, locale) => namesOfCountries(locale)],
  ['language', LOCALES, (m) => ({ nl: m.workspace.inDutch, en: m.workspace.inEnglish })],
  ['offer_kind', OFFER_KINDS, (m) => m.listingFields.offerKind],
  ['export_class', EXPORT_CLASSES, (m) => m.listingFields.exportClass],
  ['capacity_period', PERIODS, (m) => m.listingFields.period],
  ['unit', UNITS, (m) => m.listingFields.unit],
  ['budget_band', MONEY_BANDS, (m) => m.listingFields.money],
  ['finance_sought', MONEY_BANDS, (m) => m.listingFields.money],
  ['launching_customer', LAUNCHING_INTENTS, (m) => m.listingFields.launchingCustomer],
  ['cooperation', COOPERATION_FORMS, (m) => m.listingFields.cooperation],
  ['audience', AUDIENCES, (m) => m.listings.audience],
  ['identity', IDENTITIES, (m) => m.listings.identity],
  ['trl_hard', ['yes', 'no'], (m) => ({ yes: m.words.yes, no: m.words.no })],
];

/** What machines write for a code. */
const MACHINE_WORDS: Readonly<Partial<Record<Column, readonly (readonly [string, string])[]>>> = {
  trl_hard: [
    ['true', 'yes'],
    ['1', 'yes'],
    ['false', 'no'],
    ['0', 'no'],
  ],
};

/** Columns with terms of a reference list. */
export const LISTED: Readonly<Partial<Record<Column, ReferenceList>>> = {
  area: 'area',
  secondary_areas: 'area',
  sub_technologies: 'sub_technology',
  domains: 'domain',
  province: 'province',
  production_province: 'province',
  preferred_provinces: 'province',
};

/** The words of all columns; `terms` are those of the reference lists today. */
export function buildVocabulary(terms: (list: ReferenceList) => readonly Term[]): Vocabulary {
  const vocabulary = new Map<Column, Words>();
  for (const [column, codes, namesIn] of CODED) {
    const words = new Map<string, string>();
    for (const locale of LOCALES) {
      const names = namesIn(messagesIn(locale), locale);
      for (const code of codes)
        for (const name of [names[code] ?? code].flat()) words.set(plainWord(name), code);
    }
    for (const code of codes) words.set(plainWord(code), code);
    for (const [word, code] of MACHINE_WORDS[column] ?? []) words.set(word, code);
    vocabulary.set(column, words);
  }
  for (const [column, list] of Object.entries(LISTED) as [Column, ReferenceList][]) {
    const words = new Map<string, string>();
    for (const { code, nl, en } of terms(list)) {
      for (const word of [nl, en, code]) words.set(plainWord(word), code);
    }
    vocabulary.set(column, words);
  }
  return vocabulary;
}

/** A word as words are compared: case, accents and spacing mean nothing. */
export function plainWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
