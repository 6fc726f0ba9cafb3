import { describe, expect, it } from 'vitest';
import { mergeSmallFacets } from '#search/query/merge-small-facets.ts';

describe('mergeSmallFacets', () => {
  it('shows counts from five and merges the areas below', () => {
    const facets = { kind: { challenge: 4, capability: 5 }, areas: { SEN: 12, MAR: 5, INT: 4, QUA: 1 } };
    expect(mergeSmallFacets(facets)).toEqual({
      kind: { capability: 5 },
      areas: { SEN: 12, MAR: 5 },
      other: 5,
    });
  });

  it('has nothing to merge when nothing is found', () => {
    expect(mergeSmallFacets({ kind: {}, areas: {} })).toEqual({ kind: {}, areas: {}, other: 0 });
  });
});
