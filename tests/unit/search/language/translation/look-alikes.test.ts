import { describe, expect, it } from 'vitest';
import { lookAlikes } from '#search/language/translation/look-alikes.ts';
import { skeletonOf } from '#search/language/translation/skeleton.ts';

describe('skeletonOf', () => {
  it.each([
    ['fotonisch', 'photonic'],
    ['communicatie', 'communication'],
    ['elektronica', 'electronica'],
    ['kwantum', 'quantum'],
    ['technologie', 'technology'],
    ['structuur', 'structure'],
    ['capaciteit', 'capacity'],
  ])('writes %s and %s alike', (dutch, english) => {
    expect(skeletonOf(dutch, 'nl')).toBe(skeletonOf(english, 'en'));
  });
});

describe('lookAlikes', () => {
  const { find, isInternational } = lookAlikes(
    new Map([
      ['photonic', 4],
      ['communications', 3],
      ['drone', 9],
      ['sea', 5],
    ]),
  );

  it('finds the English form of a loanword, of its plural too', () => {
    expect([...(find('fotonische')?.stems.keys() ?? [])]).toEqual(['photon']);
    expect([...(find('communicatie')?.stems.keys() ?? [])]).toEqual(['commun']);
  });

  it('believes the same word, and a long one more than a short one', () => {
    expect(find('drone')?.trust).toBe(0.8);
    expect(find('sea')?.trust).toBe(0.5);
    expect(find('zee')).toBeUndefined();
  });

  it('knows an international word by how it is written', () => {
    expect(isInternational('fotonisch')).toBe(true);
    expect(isInternational('zeilschip')).toBe(false);
  });
});
