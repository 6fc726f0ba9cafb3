import type { ListingKind } from '#db/enums.ts';
import type { ListingInput } from './schemas.ts';

/** What a listing says: the fields of its form, without what the form asks of the moment. */
export type ListingContent = Omit<ListingInput, 'version' | 'declaration'>;
export type ListingField = keyof ListingContent;

/** The groups in which form, page and history show the fields, in their order. */
export const FIELD_GROUPS = [
  'what',
  'subject',
  'maturity',
  'readers',
  'production',
  'need',
  'cooperation',
  'export',
  'second_language',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const BOTH = ['challenge', 'capability'] as const;
const CHALLENGE = ['challenge'] as const;
const CAPABILITY = ['capability'] as const;

/**
 * Which fields each kind of listing has, and where they belong: the one table that form, save, page, history and export
 * ask. In the order in which people read them.
 */
export const LISTING_FIELDS = {
  title: { kinds: BOTH, group: 'what' },
  body: { kinds: BOTH, group: 'what' },
  language: { kinds: BOTH, group: 'what' },
  keywords: { kinds: BOTH, group: 'what' },
  offerKind: { kinds: CAPABILITY, group: 'what' },
  primaryArea: { kinds: BOTH, group: 'subject' },
  secondaryAreas: { kinds: BOTH, group: 'subject' },
  subTechnologies: { kinds: BOTH, group: 'subject' },
  domains: { kinds: BOTH, group: 'subject' },
  trlMin: { kinds: BOTH, group: 'maturity' },
  trlMax: { kinds: CHALLENGE, group: 'maturity' },
  trlHard: { kinds: CHALLENGE, group: 'maturity' },
  trlTarget: { kinds: CAPABILITY, group: 'maturity' },
  audience: { kinds: BOTH, group: 'readers' },
  identity: { kinds: BOTH, group: 'readers' },
  capacity: { kinds: CAPABILITY, group: 'production' },
  capacityScalableTo: { kinds: CAPABILITY, group: 'production' },
  quantity: { kinds: CHALLENGE, group: 'need' },
  unit: { kinds: BOTH, group: 'production' },
  capacityPeriod: { kinds: CAPABILITY, group: 'production' },
  leadTimeWeeks: { kinds: CAPABILITY, group: 'production' },
  productionProvince: { kinds: CAPABILITY, group: 'production' },
  contentNl: { kinds: CAPABILITY, group: 'production' },
  contentEu: { kinds: CAPABILITY, group: 'production' },
  contentNato: { kinds: CAPABILITY, group: 'production' },
  neededBy: { kinds: CHALLENGE, group: 'need' },
  budgetBand: { kinds: CHALLENGE, group: 'need' },
  launchingCustomer: { kinds: CHALLENGE, group: 'need' },
  preferredProvinces: { kinds: CHALLENGE, group: 'need' },
  partnerKinds: { kinds: BOTH, group: 'cooperation' },
  cooperation: { kinds: BOTH, group: 'cooperation' },
  financeSought: { kinds: CAPABILITY, group: 'cooperation' },
  exportClass: { kinds: BOTH, group: 'export' },
  translatedTitle: { kinds: BOTH, group: 'second_language' },
  translatedBody: { kinds: BOTH, group: 'second_language' },
} as const satisfies Record<ListingField, { kinds: readonly ListingKind[]; group: FieldGroup }>;

const ALL = Object.keys(LISTING_FIELDS) as ListingField[];

/** The fields of a kind, in the order in which people read them. */
export function fieldsOf(kind: ListingKind): ListingField[] {
  return ALL.filter((field) => (LISTING_FIELDS[field].kinds as readonly ListingKind[]).includes(kind));
}

/** Whether a kind has a field. */
export function hasField(kind: ListingKind, field: ListingField): boolean {
  return (LISTING_FIELDS[field].kinds as readonly ListingKind[]).includes(kind);
}
