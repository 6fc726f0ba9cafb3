import { expect, it } from 'vitest';
import { FAIR_SCORE, LEAST_SCORE, STRONG_SCORE } from '#app/domain/matches/score-bands.ts';
import { calibrate } from '#scripts/bench/ranking/bands.ts';

it('tells of every band how many pairs a need has in it, and which share of them is right', () => {
  const pairs = [
    { score: 100, isRight: true },
    { score: STRONG_SCORE, isRight: false },
    { score: STRONG_SCORE - 1, isRight: true },
    { score: FAIR_SCORE - 1, isRight: false },
    { score: LEAST_SCORE, isRight: true },
    { score: LEAST_SCORE, isRight: false },
    { score: LEAST_SCORE - 1, isRight: false },
  ];
  expect(calibrate(pairs, 2)).toEqual({
    strong: { perNeed: 1, right: 0.5 },
    fair: { perNeed: 0.5, right: 1 },
    weak: { perNeed: 1.5, right: 0.333 },
    none: { perNeed: 0.5, right: 0 },
  });
  expect(calibrate([], 0).strong).toEqual({ perNeed: 0, right: 0 });
});
