import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { setAddedConcepts } from '#search/language/thesaurus/added-concepts.ts';
import { setLearned } from '#search/language/translation/known-dictionary.ts';
import { NOTHING_LEARNED } from '#search/language/translation/learn-word-pairs.ts';
import { fingerprintOf, readListing, textsOf } from '#search/listing-reading.ts';
import { countTerms } from '#search/language/term-counts.ts';
import { weighText } from '#search/matching/weighed-text.ts';
import { ENGINE_VERSION } from '#search/matching/weights.ts';

const version = {
  language: 'nl' as const,
  title: 'Radar',
  text: 'Een radar voor schepen.',
  isOriginal: true,
};
const listing = { versions: [version], keywords: ['AESA'] };
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
    const names = new Set([fingerprintOf(listing)]);
    setAddedConcepts([{ id: 'c:x-1', nl: ['zwabberkoe'], en: ['mop cow'] }]);
    names.add(fingerprintOf(listing));
    setLearned({ ...NOTHING_LEARNED, dutch: { schip: 2 } });
    names.add(fingerprintOf(listing));
    expect(names.size).toBe(3);
    expect(readListing(listing, held).words).not.toBe('held');
  });

  it('says the same of its texts as when it was made', () => {
    const counted = countTerms({ ...version, keywords: listing.keywords });
    expect(textsOf(held)).toEqual([{ language: 'nl', text: weighText(counted) }]);
  });
});

it('goes with a version: raise ENGINE_VERSION when texts are read in another way, and write down both', () => {
  const texts = [
    [
      'nl',
      'Stille stroom voor een radarpost',
      'Brandstofcellen en accu’s voor wagens in de poolnacht, zonder aggregaat.',
    ],
    [
      'nl',
      'Onderwaterdrones',
      'Wij zoeken lichtgewicht schepen die de zeebodem op mijnen afzoeken met sonarapparatuur.',
    ],
    [
      'en',
      'Counter-UAS for ships',
      'Fibre lasers and phased-array radars that track small unmanned aircraft.',
    ],
  ] as const;
  const readings = texts.map(([language, title, text]) => {
    const { fingerprint, ...reading } = readListing({
      versions: [{ language, title, text, isOriginal: true }],
      keywords: ['AESA'],
    });
    expect(fingerprint).not.toBe('');
    return reading;
  });
  const digest = createHash('sha256').update(JSON.stringify(readings)).digest('hex').slice(0, 16);
  expect([ENGINE_VERSION, digest]).toEqual(['8', 'e0abc9693df69985']);
});
