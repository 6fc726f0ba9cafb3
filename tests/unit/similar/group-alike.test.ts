import { describe, expect, it } from 'vitest';
import { groupAlike } from '#app/domain/similar/group-alike.ts';

const NEAR = 70;
const pair = (one: string, other: string, likeness: number) => ({ one, other, likeness });

describe('grouping challenges that ask for nearly the same', () => {
  it('brings near ones together with what is near to one of them and alike to all', () => {
    expect(groupAlike([pair('a', 'b', 90), pair('b', 'c', 75), pair('a', 'c', 60)], NEAR)).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('does not make one group of a chain whose ends have nothing in common', () => {
    expect(groupAlike([pair('a', 'b', 90), pair('b', 'c', 80), pair('c', 'd', 85)], NEAR)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('leaves out what is alike and not near', () => {
    expect(groupAlike([pair('a', 'b', 69)], NEAR)).toEqual([]);
  });

  it('puts the nearest group first, in whatever order the pairs come', () => {
    const pairs = [pair('c', 'd', 71), pair('a', 'b', 95)];
    expect(groupAlike(pairs, NEAR)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(groupAlike(pairs.toReversed(), NEAR)).toEqual(groupAlike(pairs, NEAR));
  });
});
