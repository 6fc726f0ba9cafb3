import type { Settings } from 'meilisearch';

/** The index that answers, below the prefix of this Defport. */
export const LISTINGS_INDEX = 'listings';
/** The index that a rebuild fills beside it. */
export const LISTINGS_BESIDE_INDEX = 'listings-beside';

export const LISTINGS_PRIMARY_KEY = 'id';

/**
 * Settings of the listings index. `words` holds terms made by our own language function, so there neither typing
 * errors nor Meilisearch's own idea of a language play a part; titles and summaries forgive typing errors.
 */
export const LISTINGS_SETTINGS: Settings = {
  searchableAttributes: ['words', 'titles', 'summaries'],
  filterableAttributes: [
    'id',
    'kind',
    'audience',
    'identity',
    'organisation',
    'province',
    'areas',
    'languages',
    'trlMin',
    'trlMax',
    'trlHard',
  ],
  sortableAttributes: ['publishedAt'],
  rankingRules: ['words', 'typo', 'attribute', 'exactness', 'sort'],
  localizedAttributes: [{ attributePatterns: ['words'], locales: ['eng'] }],
  typoTolerance: { disableOnAttributes: ['words'] },
  // Pairs of neighbouring words cost most of the indexing time and decide nothing here.
  proximityPrecision: 'byAttribute',
  faceting: { maxValuesPerFacet: 50 },
  pagination: { maxTotalHits: 1000 },
};
