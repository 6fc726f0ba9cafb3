/**
 * What the likeness of two challenges means, 0 to 100. Read off whole sets of requests, see
 * docs/decisions/similar-challenges.md.
 */
export const LIKENESS_BANDS = ['near', 'alike'] as const;
export type LikenessBand = (typeof LIKENESS_BANDS)[number];

/** Below it two challenges have no more to do with each other than any two: they are neither recorded nor shown. */
export const LEAST_LIKENESS = 55;
/** From here on two challenges ask for nearly the same. */
export const NEAR_LIKENESS = 70;

/** The band of a likeness of at least LEAST_LIKENESS. */
export function likenessBandOf(likeness: number): LikenessBand {
  return likeness >= NEAR_LIKENESS ? 'near' : 'alike';
}
