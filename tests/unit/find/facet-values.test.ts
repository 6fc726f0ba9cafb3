import { describe, expect, it } from 'vitest';
import { facetValues } from '#app/components/find/facet-values.ts';

const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const [a, b, c] = options;

describe('the values of a facet', () => {
  it('are those with hits and those chosen, when every count is told', () => {
    expect(facetValues(options, ['c'], { counts: { a: 3 }, other: null })).toEqual({
      counted: [a, c],
      others: [],
      other: 0,
      counts: { a: 3 },
    });
  });

  it('stand together without a count of their own, when small counts are merged', () => {
    expect(facetValues(options, [], { counts: { a: 7 }, other: 'few' })).toEqual({
      counted: [a],
      others: [b, c],
      other: 'few',
      counts: { a: 7 },
    });
  });

  it('are no group when there is nothing to choose', () => {
    expect(facetValues(options, [], { counts: {}, other: null })).toBeUndefined();
    expect(facetValues([], [], { counts: {}, other: 12 })).toBeUndefined();
    expect(facetValues(options, [])).toBeUndefined();
  });
});
