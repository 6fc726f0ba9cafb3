import { describe, expect, it } from 'vitest';
import { shownCount, shownFacet } from '#app/domain/find/shown-counts.ts';

describe('a count as a reader sees it', () => {
  it('is exact where no masked listing can be among what was counted', () => {
    expect([0, 1, 4, 5].map((count) => shownCount(count, false))).toEqual([0, 1, 4, 5]);
  });

  it('is only told to be small from one to four where one can', () => {
    expect([0, 1, 4, 5].map((count) => shownCount(count, true))).toEqual([0, 'few', 'few', 5]);
  });
});

describe('the counts of a facet', () => {
  const areas = { SEN: 12, MAR: 5, INT: 4, QUA: 1, SPA: 0 };

  it('merges what counts less than five, and tells neither which those are nor how many each', () => {
    expect(shownFacet(areas, true)).toEqual({ counts: { SEN: 12, MAR: 5 }, other: 5 });
  });

  it('tells the sum of the merged no more exactly than any other small count', () => {
    expect(shownFacet({ SEN: 12, QUA: 1 }, true)).toEqual({ counts: { SEN: 12 }, other: 'few' });
    expect(shownFacet({ SEN: 12 }, true)).toEqual({ counts: { SEN: 12 }, other: 0 });
  });

  it('holds every value with hits where no masked listing can be among them', () => {
    expect(shownFacet(areas, false)).toEqual({ counts: { SEN: 12, MAR: 5, INT: 4, QUA: 1 }, other: null });
  });
});
