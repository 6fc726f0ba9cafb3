/**
 * Every number of the score, with its reason. Changing one changes every score: raise `ENGINE_VERSION`, as after a change
 * of how the language function reads a text; what the index holds is then read and ranked anew.
 * Chosen on whole benchmark sets (DESIGN, Contracts: bench:ranking), never on single pairs.
 */
export const ENGINE_VERSION = '8';

/** The most points each part can give; together 100. */
export const PART_POINTS = {
  /** What both texts say decides: tags are few, coarse and often missing. To the track record as 64 to 18, as fitted. */
  text: 60,
  /** A shared NLD area is a deliberate choice of both sides, but each area holds hundreds of listings. */
  areas: 6,
  /** Finer than an area and as deliberate, but mostly in the words of both texts already. */
  sub_technologies: 3,
  /** Land, sea, air and their like: so few and so wide that strangers share one. */
  domains: 1,
  /** Maturity outside the wanted window costs a project years, yet a wish for TRL is seldom exact. */
  trl: 5,
  /**
   * Each is the kind of partner that the other looks for, and both work in a same way: more than a step of TRL, so that a
   * startup that seeks a prime to bring its work further is not set back for being early where it is wanted.
   */
  partner: 3,
  /** Enough and in time; few say so yet, and who says nothing must not fall behind for long. */
  delivery: 2,
  /**
   * Delivered before, by the logarithm: who won what in the sets of firms and organisations asks for more, but a
   * newcomer with the better text must still come first.
   */
  track_record: 17,
  /** The same province makes a first meeting easy, and a preferred one was asked for; a tie-breaker. */
  region: 2,
  /** Renewed lately means somebody still answers; a tie-breaker. */
  freshness: 1,
} as const;

/** Chosen together on whole sets, with cross-validation; the table of what was tried is in docs/decisions/matching-formula.md. */
export const TEXT_WEIGHTS = {
  /** A word of the title or keywords counts as two of the text: they were chosen to name the subject. */
  titleCount: 2,
  /** Saturation of a word's count in the answer: above the usual 1.2, a text that dwells on a subject is about it. */
  k1: 3,
  /** Full correction for length: a long text has the words of a need by chance, and experience is a part of its own. */
  b: 1,
  /** Saturation of a word's count in the question: a need of 1,500 words repeats itself. */
  k3: 8,
} as const;

/** From this breadth on, some 60 terms of equal weight, a need is held against the same measure whatever its length. */
export const FULL_BREADTH = 8;

/** What a concept of the thesaurus counts beside a word. */
export const CONCEPT_WEIGHT = {
  /** Within one language the words already meet: a concept adds only its synonyms. */
  sameLanguage: 0.15,
  /** Between Dutch and English, where the words of one are translated: a concept is surer than a translation. */
  translated: 0.4,
  /** In the question to the index, which decides no order. */
  retrieval: 1,
} as const;

/** How it is learned what texts are about beyond their words (search/matching/subjects). */
export const SUBJECT_SPACE = {
  /** With 64 or 128 sets of real needs are ranked the same. */
  dimensions: 100,
  /** The root: without it the broadest subjects decide, with all of it the narrowest do. */
  strengthOfDimensions: 0.5,
  /** A term of one text goes together with nothing but its neighbours there. */
  documentsOfTerm: 2,
  /** From fewer texts of a language nothing is learned that holds. */
  fewestTexts: 500,
  /** More teach nothing new: half of a corpus teaches as much as all of it. */
  mostListings: 20_000,
  /** It is learned anew when there are so much more or fewer listings. */
  noticeableGrowth: 0.2,
} as const;

/** What being about the same counts in the likeness of two texts of one language, beside the words they share. */
export const SUBJECTS = {
  /** With 1 to 3 sets of real needs are ranked about the same. */
  weight: 2,
  /** The cosine that any two texts have, which so means nothing: half of all pairs lie below it. */
  ofAnyTwo: 0.4,
} as const;

/** The likeness of words that an answer to a need has: half of the proposals that answer a topic lie above it. */
export const ANSWERING_LIKENESS = 5;

/** From this share of the points for the text, related subjects in other words are a reason of their own. */
export const NAMED_RELATED_SHARE = 0.15;

/**
 * The likeness at which a text earns 63 % of its points; beyond it more likeness earns ever less, so that a copied text
 * does not dwarf a fitting one.
 */
export const TEXT_LIKENESS_SCALE = {
  /** Half of the proposals that answer a topic lie above 4.9, one in a hundred other texts above 2. */
  sameLanguage: 4,
  /** With what the texts are about, they lie above 5.9 and 2.5: so a score means about the same with it and without. */
  withSubjects: 5,
  /** The same topics in Dutch lie above 3.3 and 1.5; with this scale as many of a band are right as within one language. */
  translated: 4,
} as const;

/**
 * The same where two challenges are compared: requests for one thing are alike in two languages as those in one are (see
 * docs/decisions/similar-challenges.md), while of a need and its answers fewer words are translated alike.
 */
export const SIMILARITY_SCALE = { ...TEXT_LIKENESS_SCALE, translated: 3 } as const;

/** The primary area of a side counts as so many: it says what a listing is about, the others what it touches. */
export const PRIMARY_AREA_COUNT = 2;

/** TRL steps outside the window over which the points fall to nothing. */
export const TRL_REACH = 3;

/** Verified references with which a track record is full; more earns nothing. Five earn 7 points, twenty 11. */
export const FULL_TRACK_RECORD = 100;

/** From so many points for the text a track record counts in full, below it in proportion: it proves no other work. */
export const TEXT_POINTS_FOR_TRACK_RECORD = 11;

/** Weeks too late over which the points for a lead time fall to nothing: a quarter can be spoken of. */
export const LATE_REACH_WEEKS = 13;

/** Days in which the points for freshness halve: half the life of a listing. */
export const FRESHNESS_HALF_LIFE_DAYS = 180;

export const RETRIEVAL = {
  /** Terms sent as sub-queries: with 20 an eighth of what the whole text finds is lost, with 40 hardly any. */
  keyTerms: 40,
  /** Beside them, of the translation of a Dutch text. */
  translatedTerms: 24,
  /** Candidates that are ranked exactly; with 600 the first fifty hold .58 of the firms that won a topic, with 1,000 .61. */
  candidates: 1000,
  /** More that are near in meaning, where an operator configured an embedding model; beyond these hardly any is. */
  near: 100,
} as const;

/** Terms and concepts named as reasons. */
export const NAMED_TERMS = 6;
