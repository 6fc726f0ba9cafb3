/** What a score of a pair means to a reader, in words beside the number; see docs/decisions/calibration.md. */
export const SCORE_BANDS = ['strong', 'fair', 'weak'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/** Below this score a pair is no match: it is neither shown nor recorded. A text that fits makes one without any tag. */
export const LEAST_SCORE = 36;
/**
 * Nor below these points for the text: what all tags together, 23 points, leave of a match. So what any two texts share
 * makes none with a track record beside the tags either.
 */
export const LEAST_TEXT_POINTS = 13;
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

/** Whether a pair is shown and recorded at all. */
export function isMatch({ score, parts }: Judged): boolean {
  const text = parts.find(({ code }) => code === 'text')?.points ?? 0;
  return score >= LEAST_SCORE && text >= LEAST_TEXT_POINTS;
}

type Judged = { readonly score: number; readonly parts: readonly { code: string; points: number }[] };

/** The band of a score of at least LEAST_SCORE. */
export function bandOf(score: number): ScoreBand {
  if (score >= STRONG_SCORE) return 'strong';
  return score >= FAIR_SCORE ? 'fair' : 'weak';
}
