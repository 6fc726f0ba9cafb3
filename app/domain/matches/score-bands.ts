/**
 * What a score of a pair means to a reader, in words beside the number. The bounds were read off ranked lists: above
 * STRONG nearly every pair is worth a talk, around FAIR some are, below LEAST almost none.
 */
export const SCORE_BANDS = ['strong', 'fair', 'weak'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/**
 * Below this score a pair is no match: it is neither shown nor recorded. A shared area, a fitting TRL and a fresh
 * date make 23 points together, so that tags alone never make a match; a text that fits makes it without any tag.
 */
export const LEAST_SCORE = 30;
/** From here a pair is worth a notice. */
export const FAIR_SCORE = 45;
export const STRONG_SCORE = 60;

/** The band of a score of at least LEAST_SCORE. */
export function bandOf(score: number): ScoreBand {
  if (score >= STRONG_SCORE) return 'strong';
  return score >= FAIR_SCORE ? 'fair' : 'weak';
}
