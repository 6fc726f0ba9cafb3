/**
 * What a score of a pair means to a reader, in words beside the number. Read off ranked lists without tags:
 * of the pairs above STRONG seven in ten are right ones, from FAIR on nearly half, below LEAST hardly one.
 */
export const SCORE_BANDS = ['strong', 'fair', 'weak'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/**
 * Below this score a pair is no match: it is neither shown nor recorded. Tags make 23 points together, so
 * that tags alone never make a match, and a text that fits makes one without any tag: of the right proposals of a real
 * set of topics, without tags, 95 in a hundred lie above it, with fifteen in all per topic.
 */
export const LEAST_SCORE = 31;
/** From here a pair is worth a notice. */
export const FAIR_SCORE = 37;
export const STRONG_SCORE = 42;

/** The band of a score of at least LEAST_SCORE. */
export function bandOf(score: number): ScoreBand {
  if (score >= STRONG_SCORE) return 'strong';
  return score >= FAIR_SCORE ? 'fair' : 'weak';
}
