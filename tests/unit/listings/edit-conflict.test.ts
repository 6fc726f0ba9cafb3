import { describe, expect, it } from 'vitest';
import { chosenTheirs, fieldConflicts, keepName, postedValues } from '#app/domain/listings/edit-conflict.ts';
import { contentOf } from '#app/domain/listings/listing-content.ts';
import { listingInput } from '#tests/support/listing-input.ts';

const base = contentOf(
  'challenge',
  listingInput({ quantity: 100, unit: 'pieces', domains: ['land', 'sea'] }),
);

describe('fieldConflicts', () => {
  it('names what they changed, and whether one changed it oneself too', () => {
    const mine = { ...base, title: 'Mijn titel', keywords: 'van mij', body: 'Hetzelfde nieuwe' };
    const theirs = { ...base, title: 'Hun titel', quantity: 200, body: 'Hetzelfde nieuwe' };
    expect(fieldConflicts(base, mine, theirs)).toEqual([
      { field: 'title', isBoth: true },
      { field: 'quantity', isBoth: false },
    ]);
  });

  it('is empty when they only moved it', () => {
    expect(fieldConflicts(base, { ...base, title: 'Mijn titel' }, base)).toEqual([]);
  });

  it('without a version to start from asks about all that differs', () => {
    expect(fieldConflicts(undefined, { ...base, title: 'Mijn titel' }, base)).toEqual([
      { field: 'title', isBoth: true },
    ]);
  });
});

describe('chosenTheirs', () => {
  const choose = (posted: Record<string, string>, changed: readonly string[] = []) =>
    chosenTheirs(
      'challenge',
      (name) => posted[name],
      (field) => changed.includes(field),
    );

  it('is what was chosen, for fields of the kind only', () => {
    expect(
      choose({
        [keepName('title')]: 'theirs',
        [keepName('body')]: 'mine',
        [keepName('quantity')]: 'theirs_if_mine_is_as_it_was',
        [keepName('capacity')]: 'theirs',
        [keepName('unit')]: 'nonsense',
      }),
    ).toEqual(['title', 'quantity']);
  });

  it('is asked again when something was typed since where theirs was to be taken unseen', () => {
    const posted = { [keepName('quantity')]: 'theirs_if_mine_is_as_it_was', [keepName('title')]: 'theirs' };
    expect(choose(posted, ['quantity'])).toBeUndefined();
    expect(choose(posted, ['title'])).toEqual(['title', 'quantity']);
  });
});

describe('postedValues', () => {
  it('are the values as the form would post them', () => {
    expect(postedValues({ ...base, trlHard: true }, 'trlHard')).toEqual(['on']);
    expect(postedValues(base, 'trlHard')).toEqual([]);
    expect(postedValues(base, 'quantity')).toEqual(['100']);
    expect(postedValues(base, 'domains')).toEqual(['land', 'sea']);
    expect(postedValues(base, 'neededBy')).toEqual([]);
  });
});
