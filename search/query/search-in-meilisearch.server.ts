import {
  FACETS,
  ORGANISATION_FACETS,
  type Facet,
  type Filters,
  type OrganisationFacet,
  type Sort,
} from '#app/domain/find/find-filter.ts';
import type { IndexedAudience } from '#app/domain/visibility/search-filter.ts';

import { env } from '#app/env.server.ts';

import { findNear } from '../embedder/find-near.server.ts';
import { LISTINGS, ORGANISATIONS } from '../indexes.ts';

import { askIndex, type Way } from './ask-index.server.ts';
import type { Found, Search, Slices, ViewerRules } from './search-plan.ts';
import { plainWords, searchWords, tellingWords } from './search-words.ts';

/** Where each facet stands in the document of a listing. */
const LISTING_ATTRIBUTES: Readonly<Record<Facet, string>> = {
  area: 'areas',
  sub: 'subTechnologies',
  domain: 'domains',
  offer: 'offerKind',
  trl: 'trlBands',
  organisationKind: 'organisationKind',
  province: 'places',
  language: 'languages',
};
const SECOND_IN_MS = 1000;
/** Found by meaning alone, beside all that is found by words. */
const MOST_NEAR = 20;

/** Searches both indexes within the viewer's rules. Throws when Meilisearch does not answer. */
export async function searchInMeilisearch(
  search: Search,
  rules: ViewerRules,
  slices: Slices,
  now: Date,
): Promise<Found> {
  const [listings, organisations] = await Promise.all([
    findListings(search, rules.listings.filter, slices, now),
    findOrganisations(search, rules.organisations, slices),
  ]);
  return { listings, organisations, degraded: false };
}

async function findListings(
  { query, kind, filters, sort }: Search,
  viewerFilter: string,
  { listings: slice, hasFacets }: Slices,
  now: Date,
): Promise<Found['listings']> {
  const chosenKind = kind === 'organisation' ? undefined : kind;
  const always = [
    viewerFilter,
    // Until the job that ends it has run.
    `expiresAt NOT EXISTS OR expiresAt > ${String(Math.floor(now.getTime() / SECOND_IN_MS))}`,
  ];
  const ways = [...waysToListings(query), ...(await nearWay(query, always))];
  const filtersWithout = (left?: Facet | 'kind') => [
    ...always,
    chosenKind === undefined || left === 'kind' ? '' : `kind = ${chosenKind}`,
    ...FACETS.map((facet) => (facet === left ? '' : anyOf(LISTING_ATTRIBUTES[facet], filters[facet]))),
  ];
  const count = async (left: Facet | 'kind', attribute: string) => {
    const slice = { limit: 0, offset: 0 };
    const question = { plan: LISTINGS, ways, filters: filtersWithout(left), facets: [attribute], sort: [] };
    return [left, (await askIndex({ ...question, slice })).facets[attribute] ?? {}] as const;
  };
  const chosen = FACETS.filter((facet) => hasFacets && filters[facet].length > 0);
  const [main, ...others] = await Promise.all([
    askIndex({
      plan: LISTINGS,
      ways,
      filters: filtersWithout(),
      facets: ['kind', ...(hasFacets ? Object.values(LISTING_ATTRIBUTES) : [])],
      sort: LISTING_ORDER[sort],
      slice,
    }),
    ...(chosenKind === undefined ? [] : [count('kind', 'kind')]),
    ...chosen.map((facet) => count(facet, LISTING_ATTRIBUTES[facet])),
  ]);
  const apart = Object.fromEntries(others);
  return {
    ids: main.ids,
    total: main.total,
    kinds: apart['kind'] ?? main.facets['kind'] ?? {},
    facets: perFacet(FACETS, (facet) => apart[facet] ?? main.facets[LISTING_ATTRIBUTES[facet]] ?? {}),
  };
}

async function findOrganisations(
  { query, filters, sort }: Search,
  { filter: viewerFilter, areasFor }: ViewerRules['organisations'],
  { organisations: slice, hasFacets }: Slices,
): Promise<Found['organisations']> {
  const ways = waysToOrganisations(query);
  const attributes = organisationAttributes(areasFor);
  const filtersWithout = (left?: OrganisationFacet) => [
    viewerFilter,
    ...ORGANISATION_FACETS.map((facet) => (facet === left ? '' : anyOf(attributes[facet], filters[facet]))),
  ];
  const ask = (facets: readonly string[], left?: OrganisationFacet) =>
    askIndex({
      plan: ORGANISATIONS,
      ways,
      filters: filtersWithout(left),
      facets,
      sort: left === undefined ? ORGANISATION_ORDER[sort] : [],
      slice: left === undefined ? slice : { limit: 0, offset: 0 },
    });
  const chosen = ORGANISATION_FACETS.filter((facet) => hasFacets && filters[facet].length > 0);
  const [main, ...others] = await Promise.all([
    ask(hasFacets ? Object.values(attributes) : []),
    ...chosen.map((facet) => ask([attributes[facet]], facet)),
  ]);
  const countsOf = (facet: OrganisationFacet) =>
    (chosen.includes(facet) ? others[chosen.indexOf(facet)] : main)?.facets[attributes[facet]] ?? {};
  return { ids: main.ids, total: main.total, facets: perFacet(ORGANISATION_FACETS, countsOf) };
}

/** Words of the query itself, then what they mean, then words half typed or with an error. */
function waysToListings(query: string): Way[] {
  if (query.trim() === '') return [];
  const { readings, concepts, added, translated } = searchWords(query);
  return [
    // The space ends the last word, which Meilisearch would else take as the beginning of others.
    ...readings.map((reading) => ({ words: `${reading} `, attributes: ['words'], weight: 1 })),
    ...(concepts === '' ? [] : [{ words: `${concepts} `, attributes: ['words'], weight: 0.8 }]),
    ...added.map((reading) => ({ words: `${reading} `, attributes: ['words'], weight: 0.8 })),
    ...(translated === '' ? [] : [{ words: `${translated} `, attributes: ['words'], weight: 0.6 }]),
    { words: tellingWords(query), attributes: ['titles', 'summaries'], weight: 0.7 },
  ];
}

/** Listings that an embedding model, if one is configured, holds to say nearly the same: after what has the words. */
async function nearWay(query: string, filters: readonly string[]): Promise<Way[]> {
  if (env.embedder === undefined) return [];
  const { leastScore } = env.embedder;
  const near = await findNear({ text: query, filters, attributes: ['id'], limit: MOST_NEAR, leastScore });
  if (near.length === 0) return [];
  const filter = `id IN [${near.map(({ id }) => `"${id}"`).join(', ')}]`;
  return [{ words: '', attributes: ['words'], weight: 0.1, filter }];
}

/** The name as it is typed first, then the words of name and description and what they mean. */
function waysToOrganisations(query: string): Way[] {
  if (query.trim() === '') return [];
  const { readings, concepts, added, translated } = searchWords(query);
  return [
    { words: plainWords(query), attributes: ['name'], weight: 1 },
    ...readings.map((reading) => ({ words: `${reading} `, attributes: ['words'], weight: 0.8 })),
    ...(concepts === '' ? [] : [{ words: `${concepts} `, attributes: ['words'], weight: 0.6 }]),
    ...added.map((reading) => ({ words: `${reading} `, attributes: ['words'], weight: 0.6 })),
    ...(translated === '' ? [] : [{ words: `${translated} `, attributes: ['words'], weight: 0.5 }]),
  ];
}

const NEWEST = ['publishedAt:desc'];
const LISTING_ORDER: Readonly<Record<Sort, readonly string[]>> = {
  relevance: [],
  newest: NEWEST,
  ends_soon: ['expiresAt:asc', 'publishedAt:desc'],
  name: NEWEST,
};
const BY_NAME = ['sortName:asc'];
const ORGANISATION_ORDER: Readonly<Record<Sort, readonly string[]>> = {
  relevance: [],
  newest: ['createdAt:desc'],
  ends_soon: BY_NAME,
  name: BY_NAME,
};

function organisationAttributes(areasFor: IndexedAudience): Readonly<Record<OrganisationFacet, string>> {
  return { area: `areas.${areasFor}`, organisationKind: 'kind', province: 'place' };
}

/** Codes of lists only: nothing a person typed enters a filter unquoted. */
function anyOf(attribute: string, codes: Filters[Facet]): string {
  return codes.length === 0 ? '' : `${attribute} IN [${codes.map((code) => `"${code}"`).join(', ')}]`;
}

function perFacet<Name extends Facet, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
