import { AREA_CODES, LISTING_KINDS, LOCALES, OFFER_KINDS, ORGANISATION_KINDS } from '#db/enums.ts';
import { code, z } from '../error-codes.ts';

/** What can be found. */
export const FIND_KINDS = [...LISTING_KINDS, 'organisation'] as const;
export type FindKind = (typeof FIND_KINDS)[number];

/** The facets by which what is found can be narrowed, in the order of the panel, by their names in the address. */
export const FACETS = [
  'area',
  'sub',
  'domain',
  'offer',
  'trl',
  'organisationKind',
  'province',
  'language',
] as const;
export type Facet = (typeof FACETS)[number];

/** The facets that say something of an organisation; the others leave listings alone to be found. */
export const ORGANISATION_FACETS = [
  'area',
  'organisationKind',
  'province',
] as const satisfies readonly Facet[];
export type OrganisationFacet = (typeof ORGANISATION_FACETS)[number];

/** The values chosen per facet: any of them. */
export type Filters = Readonly<Record<Facet, readonly string[]>>;

/** TRL in three steps: research, development, proven; from and to, both included. */
export const TRL_BANDS = { '1-3': [1, 3], '4-6': [4, 6], '7-9': [7, 9] } as const;
export type TrlBand = keyof typeof TRL_BANDS;
export const TRL_BAND_CODES = Object.keys(TRL_BANDS) as [TrlBand, ...TrlBand[]];

/** The bands that a TRL or a window of them touches; none when nothing is known. */
export function trlBandsOf(min: number | null, max: number | null): TrlBand[] {
  if (min === null && max === null) return [];
  return TRL_BAND_CODES.filter((band) => {
    const [from, to] = TRL_BANDS[band];
    return (min ?? 1) <= to && (max ?? 9) >= from;
  });
}

/** Where an organisation is, as one filters and counts: a province (ISO 3166-2), or outside the Netherlands. */
export const ABROAD = 'abroad';

export function placeOf(country: string, province: string | null): string | undefined {
  return country === 'NL' ? (province ?? undefined) : ABROAD;
}

export const SORTS = ['relevance', 'newest', 'ends_soon', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** The order that is meant by an address: without words nothing is relevant, so that is the newest, or by name. */
export function sortOf({ q, kind, sort = 'relevance' }: Pick<FindFilter, 'q' | 'kind' | 'sort'>): Sort {
  if (sort !== 'relevance' || q !== '') return sort;
  return kind === 'organisation' ? 'name' : 'newest';
}

/** The orders that make sense for what is looked for. */
export function sortsFor(query: string, kind: FindKind | undefined): Sort[] {
  return SORTS.filter((sort) => {
    if (sort === 'relevance') return query !== '';
    if (sort === 'name') return kind === 'organisation';
    return sort === 'newest' || kind !== 'organisation';
  });
}

/** A code of a reference list; whether there is such a term is asked of the list. */
const term = z.array(z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)).default([]);
/** The longest query; the field takes no more. */
export const MOST_CHARACTERS = 300;

/** How far a visitor can page through a list; for who wants more there is logging in. */
export const VISITOR_PAGES = 5;

/** What the address of a list of one kind may hold. An unknown value is refused. */
const listFields = {
  area: z.array(z.enum(AREA_CODES)).default([]),
  sub: term,
  domain: term,
  offer: z.array(z.enum(OFFER_KINDS)).default([]),
  trl: z.array(z.enum(TRL_BAND_CODES)).default([]),
  organisationKind: z.array(z.enum(ORGANISATION_KINDS)).default([]),
  province: term,
  language: z.array(z.enum(LOCALES)).default([]),
  sort: z.enum(SORTS).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
};
const sortFits = { path: ['sort'], error: code('choose') };
export const listFilterSchema = z
  .object(listFields)
  .refine(({ sort = 'newest' }) => sortsFor('', undefined).includes(sort), sortFits);

/** What the address of a search may hold. */
export const findFilterSchema = z
  .object({
    q: z.string().trim().max(MOST_CHARACTERS).default(''),
    kind: z.enum(FIND_KINDS).optional(),
    ...listFields,
  })
  .refine(
    ({ q, kind, sort = 'relevance' }) => sort === 'relevance' || sortsFor(q, kind).includes(sort),
    sortFits,
  )
  .superRefine((filter, { addIssue }) => {
    // What organisations do not have would be ignored among them, and so find too many.
    if (filter.kind !== 'organisation') return;
    for (const facet of FACETS) {
      if (isOrganisationFacet(facet) || filter[facet].length === 0) continue;
      addIssue({ code: 'custom', path: [facet], message: code('choose') });
    }
  });
export type FindFilter = z.output<typeof findFilterSchema>;

/** The chosen values alone. */
export function filtersOf(filter: FindFilter): Filters {
  const { area, sub, domain, offer, trl, organisationKind, province, language } = filter;
  return { area, sub, domain, offer, trl, organisationKind, province, language };
}

/** Whether a facet that no organisation has is chosen: then only listings are found. */
export function leavesOutOrganisations(filters: Filters): boolean {
  return FACETS.some((facet) => !isOrganisationFacet(facet) && filters[facet].length > 0);
}

export function isOrganisationFacet(facet: Facet): facet is OrganisationFacet {
  return (ORGANISATION_FACETS as readonly string[]).includes(facet);
}

export const hasFilters = (filters: Filters): boolean => FACETS.some((facet) => filters[facet].length > 0);
