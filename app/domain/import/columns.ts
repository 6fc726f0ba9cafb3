import { messagesIn, type Messages } from '#app/i18n/messages.ts';
import type { ListingField } from '../listings/listing-fields.ts';

export type Column = keyof Messages['importColumns']['names'];

/** The columns that fill a field of a listing. */
export const LISTING_COLUMNS = {
  title: 'title',
  text: 'body',
  language: 'language',
  keywords: 'keywords',
  offer_kind: 'offerKind',
  area: 'primaryArea',
  secondary_areas: 'secondaryAreas',
  sub_technologies: 'subTechnologies',
  domains: 'domains',
  trl: 'trlMin',
  trl_hard: 'trlHard',
  trl_target: 'trlTarget',
  export_class: 'exportClass',
  capacity: 'capacity',
  capacity_scalable_to: 'capacityScalableTo',
  capacity_period: 'capacityPeriod',
  quantity: 'quantity',
  unit: 'unit',
  lead_time_weeks: 'leadTimeWeeks',
  production_province: 'productionProvince',
  content_nl: 'contentNl',
  content_eu: 'contentEu',
  content_nato: 'contentNato',
  needed_by: 'neededBy',
  budget_band: 'budgetBand',
  launching_customer: 'launchingCustomer',
  preferred_provinces: 'preferredProvinces',
  partner_kinds: 'partnerKinds',
  cooperation: 'cooperation',
  finance_sought: 'financeSought',
  translated_title: 'translatedTitle',
  translated_text: 'translatedBody',
  audience: 'audience',
  identity: 'identity',
} as const satisfies Partial<Record<Column, ListingField>>;
export type ListingColumn = keyof typeof LISTING_COLUMNS;

/** The columns that tell of an organisation. */
export const ORGANISATION_COLUMNS = [
  'organisation',
  'organisation_id',
  'organisation_kind',
  'kvk',
  'country',
  'province',
  'city',
  'size',
  'founded',
  'website',
] as const satisfies readonly Column[];

/** All columns, in the order of a template. */
export const COLUMNS = Object.keys(messagesIn('en').importColumns.names) as Column[];

/** Columns of our own export that tell what an import does not set. They are passed over without a warning. */
export const PASSED_OVER = ['status', 'published_at', 'expires_at', 'version'] as const;

/** Other names under which lists have the same. */
const ALIASES: Readonly<Record<string, Column>> = {
  external_id: 'id',
  org: 'organisation',
  name: 'organisation',
  body: 'text',
  description: 'text',
};

/** The column that a name in a file stands for; `unknown` when none, null when it is one that is passed over. */
export function columnOf(name: string): Column | 'unknown' | null {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  if (plain === '' || PASSED_OVER.some((passed) => passed === plain)) return null;
  return BY_NAME.get(plain) ?? 'unknown';
}

const BY_NAME: ReadonlyMap<string, Column> = new Map([
  ...Object.entries(ALIASES),
  ...COLUMNS.map((column) => [messagesIn('nl').importColumns.names[column], column] as const),
  ...COLUMNS.map((column) => [column, column] as const),
]);
