import { afterEach, describe, expect, it } from 'vitest';
import { setAddedConcepts } from '#search/language/thesaurus/added-concepts.ts';
import { setLearned } from '#search/language/translation/known-dictionary.ts';
import { NOTHING_LEARNED } from '#search/language/translation/learn-word-pairs.ts';
import { readingOf, readListing, textsOf } from '#search/listing-reading.ts';

const listing = {
  versions: [{ language: 'nl' as const, title: 'Radar', text: 'Een radar voor schepen.', isOriginal: true }],
  keywords: ['AESA'],
};
const [version] = listing.versions;
afterEach(() => {
  setAddedConcepts([]);
  setLearned(NOTHING_LEARNED);
});

describe('the reading of a listing', () => {
  const held = { ...readListing(listing), words: 'held' };

  it('is taken as it is held while nothing that it depends on has changed', () => {
    expect(readListing({ ...listing }, held)).toBe(held);
  });

  it.each([
    ['the title', { versions: [{ ...version, title: 'Sonar' }] }],
    ['the text', { versions: [{ ...version, text: 'Een sonar.' }] }],
    ['the language', { versions: [{ ...version, language: 'en' }] }],
    ['the keywords', { keywords: [] }],
    ['a second language', { versions: [version, { ...version, language: 'en' }] }],
  ] as [string, Partial<typeof listing>][])('is made again after a change of %s', (_, change) => {
    expect(readListing({ ...listing, ...change }, held).words).not.toBe('held');
  });

  it('is made again after people added a word, or word pairs were learned', () => {
    const names = new Set([readingOf(listing)]);
    setAddedConcepts([{ id: 'c:x-1', nl: ['zwabberkoe'], en: ['mop cow'] }]);
    names.add(readingOf(listing));
    setLearned({ ...NOTHING_LEARNED, dutch: { schip: 2 } });
    names.add(readingOf(listing));
    expect(names.size).toBe(3);
    expect(readListing(listing, held).words).not.toBe('held');
  });

  it('says the same of its texts as when it was made', () => {
    expect(textsOf(held).map(({ language, text }) => [language, text.terms.includes('c:radar')])).toEqual([
      ['nl', true],
    ]);
  });
});
