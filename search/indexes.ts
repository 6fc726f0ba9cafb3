import type { Settings } from 'meilisearch';

/** An index of this Defport, by its names below the prefix. Every document has an `id`. */
export interface IndexPlan {
  /** The index that answers. */
  readonly name: string;
  /** The index that a rebuild fills beside it. */
  readonly beside: string;
  readonly settings: Settings;
}

/** How far down a list anybody can page. */
export const MOST_HITS = 1000;

export const PRIMARY_KEY = 'id';

/** An order that is asked for comes before how well the words fit; without one it plays no part. */
const RANKING_RULES = ['sort', 'words', 'typo', 'attribute', 'exactness'];

/**
 * Settings of the listings index. `words` holds terms made by our own language function, so there neither typing
 * errors nor Meilisearch's own idea of a language play a part; titles and summaries forgive typing errors.
 */
const LISTINGS_SETTINGS: Settings = {
  searchableAttributes: ['words', 'titles', 'summaries'],
  filterableAttributes: [
    'id',
    'kind',
    'audience',
    'identity',
    'organisation',
    'organisationKind',
    'province',
    'places',
    'areas',
    'subTechnologies',
    'domains',
    'offerKind',
    'languages',
    'trlBands',
    'expiresAt',
    'trlMin',
    'trlMax',
    'trlHard',
  ],
  sortableAttributes: ['publishedAt', 'expiresAt'],
  rankingRules: RANKING_RULES,
  localizedAttributes: [{ attributePatterns: ['words'], locales: ['eng'] }],
  typoTolerance: { disableOnAttributes: ['words'] },
  // Pairs of neighbouring words cost most of the indexing time and decide nothing here.
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 50 },
  // A search among the values of a facet, which we have not; it keeps a list of all ids for it.
  facetSearch: false,
  pagination: { maxTotalHits: MOST_HITS },
};

/** Of organisations: the name as it is typed, and the words of name and description as our language function has them. */
const ORGANISATIONS_SETTINGS: Settings = {
  searchableAttributes: ['name', 'words'],
  filterableAttributes: ['audience', 'kind', 'place', 'areas.public', 'areas.verified', 'areas.defence'],
  sortableAttributes: ['sortName', 'createdAt'],
  rankingRules: RANKING_RULES,
  localizedAttributes: [{ attributePatterns: ['words'], locales: ['eng'] }],
  typoTolerance: { disableOnAttributes: ['words'] },
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 50 },
  // A search among the values of a facet, which we have not; it keeps a list of all ids for it.
  facetSearch: false,
  pagination: { maxTotalHits: MOST_HITS },
};

export const LISTINGS: IndexPlan = {
  name: 'listings',
  beside: 'listings-beside',
  settings: LISTINGS_SETTINGS,
};
export const ORGANISATIONS: IndexPlan = {
  name: 'organisations',
  beside: 'organisations-beside',
  settings: ORGANISATIONS_SETTINGS,
};
export const INDEXES: readonly IndexPlan[] = [LISTINGS, ORGANISATIONS];
