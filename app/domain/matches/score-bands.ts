/** What a score of a pair means to a reader, in words beside the number; see docs/decisions/calibration.md. */
export const SCORE_BANDS = ['strong', 'fair', 'weak'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/**
 * Below this score a pair is no match: it is neither shown nor recorded. Tags make 23 points together, so that tags alone
 * never make a match, and a text that fits makes one without any tag.
 */
export const LEAST_SCORE = 36;
/** From here a pair is worth a notice. */
export const FAIR_SCORE = 40;
export const STRONG_SCORE = 44;

/** The lowest and the highest score of each band. */
export const BAND_RANGES: Readonly<Record<ScoreBand, readonly [from: number, to: number]>> = {
  strong: [STRONG_SCORE, 100],
  fair: [FAIR_SCORE, STRONG_SCORE - 1],
  weak: [LEAST_SCORE, FAIR_SCORE - 1],
};

/** Of ten pairs of a band, how many were right ones in ranked lists without tags (docs/decisions/calibration.md). */
export const RIGHT_IN_TEN: Readonly<Record<ScoreBand, number>> = { strong: 9, fair: 5, weak: 1 };

/** The band of a score of at least LEAST_SCORE. */
export function bandOf(score: number): ScoreBand {
  if (score >= STRONG_SCORE) return 'strong';
  return score >= FAIR_SCORE ? 'fair' : 'weak';
}
