import { describe, expect, it } from 'vitest';
import type { ListingView } from '#app/domain/listings/listing-view.ts';
import { mostOften, sumUp } from '#app/domain/similar/shared-demand.ts';

const VIEW: Pick<ListingView, 'areas' | 'neededBy' | 'quantity' | 'unit' | 'poster'> = {
  areas: ['SEN'],
  neededBy: null,
  quantity: null,
  unit: null,
  poster: {
    named: true,
    publicId: 'unit',
    name: 'Unit',
    kind: 'defence_unit',
    province: null,
    hasPage: true,
  },
};
const challenge = (over: Partial<typeof VIEW>): ListingView => ({ ...VIEW, ...over }) as ListingView;

describe('what a group of challenges adds up to', () => {
  it('has the days between which it is needed, of those that say so', () => {
    const days = ['2027-06-01', null, '2027-01-15'].map((neededBy) => challenge({ neededBy }));
    expect(sumUp(days).neededBy).toEqual({ first: '2027-01-15', last: '2027-06-01' });
    expect(sumUp([challenge({})]).neededBy).toBeNull();
  });

  it('adds quantities up only where all have one in the same unit', () => {
    const ten = challenge({ quantity: 10, unit: 'pieces' });
    const five = challenge({ quantity: 5, unit: 'pieces' });
    expect(sumUp([ten, five]).total).toEqual({ quantity: 15, unit: 'pieces' });
    expect(sumUp([ten, challenge({ unit: 'pieces' })]).total).toBeNull();
    expect(sumUp([ten, challenge({ quantity: 5, unit: 'tonnes' })]).total).toBeNull();
    expect(sumUp([challenge({}), challenge({})]).total).toBeNull();
  });

  it('names the areas of most challenges first, and says whether all are of units of Defensie', () => {
    const firm = { named: false, kind: 'sme', sizeClass: null, part: null } as const;
    const mixed = [
      challenge({ areas: ['MAR', 'unclassified'] }),
      challenge({ areas: ['SEN', 'MAR'], poster: firm }),
    ];
    expect(sumUp(mixed)).toMatchObject({ areas: ['MAR', 'SEN'], areUnits: false });
    expect(sumUp([challenge({})]).areUnits).toBe(true);
  });

  it('counts an item once per list', () => {
    expect(
      mostOften([
        ['a', 'a', 'b'],
        ['c', 'b'],
        ['b', 'c'],
      ]),
    ).toEqual(['b', 'c', 'a']);
  });
});
