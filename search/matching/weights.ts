/**
 * Every number of the score, with its reason. Changing one changes every score: raise `ENGINE_VERSION`.
 * Chosen on whole benchmark sets (DESIGN, Contracts: bench:ranking), never on single pairs.
 */
export const ENGINE_VERSION = '1';

/** The most points each part can give; together 100. */
export const PART_POINTS = {
  /** What both texts say decides: tags are few, coarse and often missing. */
  text: 70,
  /** A shared NLD area is a deliberate choice of both sides, but each area holds hundreds of listings. */
  areas: 12,
  /** Maturity outside the wanted window costs a project years, yet a wish for TRL is seldom exact. */
  trl: 8,
  /** Delivered before: bounded, so that a newcomer with the better text still comes first. */
  track_record: 4,
  /** Renewed lately means somebody still answers; a tie-breaker. */
  freshness: 3,
  /** The same province makes a first meeting easy; a tie-breaker. */
  region: 3,
} as const;

export const TEXT_WEIGHTS = {
  /** A word of the title or keywords counts as three of the text: they were chosen to name the subject. */
  titleCount: 3,
  /** Saturation of a word's count in the answer: the usual BM25 value; 0.9 to 1.5 made no difference. */
  k1: 1.2,
  /** Correction for length: the usual BM25 value; weaker preferred long texts. */
  b: 0.75,
  /** Saturation of a word's count in the question: a need of 1,500 words repeats itself. */
  k3: 8,
  /** Share of the cosine beside BM25: the two err on different pairs, half and half beat both. */
  cosineShare: 0.5,
} as const;

/** What a concept of the thesaurus counts beside a word. */
export const CONCEPT_WEIGHT = {
  /** Within one language the words already meet: a concept adds only its synonyms. */
  sameLanguage: 0.3,
  /** Between Dutch and English concepts carry nearly the whole meeting. */
  crossLanguage: 1,
} as const;

/**
 * The likeness at which a text earns 63 % of its points; beyond it more likeness earns ever less, so that a
 * copied text does not dwarf a fitting one. Proposals lie around 0.35 of the topic they answer, any two texts
 * around 0.03; across languages 0.05 and 0.002, because only part of a text has concepts.
 */
export const TEXT_LIKENESS_SCALE = { sameLanguage: 0.25, crossLanguage: 0.08 } as const;

/** Share of the area points when the areas that meet are not the primary one on both sides. */
export const SECONDARY_AREA_SHARE = 0.6;

/** TRL steps outside the window over which the points fall to nothing. */
export const TRL_REACH = 3;

/** Verified references with which a track record is full; more earns nothing. */
export const FULL_TRACK_RECORD = 5;

/** Days in which the points for freshness halve: half the life of a listing. */
export const FRESHNESS_HALF_LIFE_DAYS = 180;

export const RETRIEVAL = {
  /** Terms sent as sub-queries; 40 instead of 24 found nothing more in 7,900 documents. */
  keyTerms: 28,
  /** Candidates that are ranked exactly; of 200 / 300 / 400, 400 held 99 % of what exact ranking of all finds. */
  candidates: 400,
} as const;

/** Terms and concepts named as reasons. */
export const NAMED_TERMS = 6;
