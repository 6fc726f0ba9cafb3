import { describe, expect, it } from 'vitest';
import { balanceOf, exposureOf } from '#app/domain/exposure/exposure.ts';

describe('exposure', () => {
  it('is the share of places against the share of listings, those with most listings first', () => {
    expect(
      exposureOf({ startup: { listings: 25, places: 10 }, prime: { listings: 75, places: 30 } }),
    ).toEqual([
      { group: 'prime', listings: 75, places: 30, shareOfListings: 0.75, shareOfPlaces: 0.75, ratio: 1 },
      { group: 'startup', listings: 25, places: 10, shareOfListings: 0.25, shareOfPlaces: 0.25, ratio: 1 },
    ]);
    const [, seldom] = exposureOf({
      sme: { listings: 60, places: 45 },
      startup: { listings: 40, places: 5 },
    });
    expect(seldom).toMatchObject({ group: 'startup', shareOfPlaces: 0.1, ratio: 0.25 });
  });

  const groups = (counted: Parameters<typeof exposureOf>[0]) =>
    exposureOf(counted).map(({ group, listings, places }) => [group, listings, places]);

  it('tells groups of fewer than five listings together', () => {
    expect(
      groups({
        sme: { listings: 30, places: 8 },
        prime: { listings: 4, places: 3 },
        startup: { listings: 3, places: 2 },
      }),
    ).toEqual([
      ['sme', 30, 8],
      ['other', 7, 5],
    ]);
  });

  it('adds the next smallest group where these would still be fewer than five, and tells nothing of fewer in all', () => {
    expect(
      groups({
        sme: { listings: 30, places: 8 },
        prime: { listings: 6, places: 3 },
        startup: { listings: 1, places: 1 },
      }),
    ).toEqual([
      ['sme', 30, 8],
      ['other', 7, 4],
    ]);
    expect(groups({ sme: { listings: 4, places: 4 } })).toEqual([]);
    expect(groups({ sme: { listings: 8, places: 4 }, prime: { listings: 0, places: 0 } })).toEqual([
      ['sme', 8, 4],
    ]);
  });

  it('has no ratio while there are no places', () => {
    const [row] = exposureOf({ sme: { listings: 8, places: 0 } });
    expect(row).toMatchObject({ shareOfPlaces: 0, ratio: null });
  });

  it('is in proportion from four in five to five in four', () => {
    expect([0.79, 0.797, 0.8, 1.25, 1.26].map(balanceOf)).toEqual(['less', 'even', 'even', 'even', 'more']);
  });
});
