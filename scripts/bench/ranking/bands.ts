import { bandOf, LEAST_SCORE, SCORE_BANDS, type ScoreBand } from '#app/domain/matches/score-bands.ts';

/** A pair that the product ranked, and whether the set knows it as right. */
export interface ScoredPair {
  readonly score: number;
  readonly isRight: boolean;
}

/** Of the pairs of a band: how many there are per need, and the share of them that is right. */
export interface BandFigures {
  readonly perNeed: number;
  readonly right: number;
}

/** What a band is worth on a set; `none` are the pairs below the least score, which the site does not show. */
export type Calibration = Readonly<Record<ScoreBand | 'none', BandFigures>>;

/** Counts the right ones of every band, over all needs of a set. */
export function calibrate(pairs: readonly ScoredPair[], needs: number): Calibration {
  const figures = (band: ScoreBand | 'none'): BandFigures => {
    const own = pairs.filter(({ score }) => bandIn(score) === band);
    const right = own.filter(({ isRight }) => isRight).length;
    return {
      perNeed: rounded(own.length / Math.max(1, needs)),
      right: rounded(right / Math.max(1, own.length)),
    };
  };
  const rows = [...SCORE_BANDS, 'none' as const].map((band) => [band, figures(band)] as const);
  return Object.fromEntries(rows) as Record<ScoreBand | 'none', BandFigures>;
}

const bandIn = (score: number): ScoreBand | 'none' => (score < LEAST_SCORE ? 'none' : bandOf(score));

const rounded = (value: number): number => Number(value.toFixed(3));
