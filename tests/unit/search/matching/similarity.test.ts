import { describe, expect, it } from 'vitest';
import { LEAST_LIKENESS, NEAR_LIKENESS } from '#app/domain/similar/likeness-bands.ts';
import { countTerms } from '#search/language/term-counts.ts';
import { translationOf } from '#search/language/translation/translate-terms.ts';
import type { ListingFacts } from '#search/matching/listing-facts.ts';
import { createSimilarity } from '#search/matching/similarity.ts';
import { weighText, weighTranslation } from '#search/matching/weighed-text.ts';
import { corpusOf, madeUpListing, randomNumbers } from './made-up-pairs.ts';

const random = randomNumbers(11);
const challenges = Array.from({ length: 30 }, () => madeUpListing('challenge', random));

const written = (
  ...texts: readonly { title: string; text: string; language: 'nl' | 'en' }[]
): ListingFacts => {
  const translation = translationOf(texts);
  return {
    kind: 'challenge',
    versions: Object.fromEntries(texts.map((text) => [text.language, weighText(countTerms(text))])),
    ...(translation ? { translated: weighTranslation(translation) } : {}),
    areas: [],
  };
};

const dutch = written({
  language: 'nl',
  title: 'Drinkwater uit zee voor een kamp',
  text: 'Wij zoeken een kleine installatie voor ontzilting van zeewater die drinkwater maakt voor honderd mensen, met weinig energie en met twee man bediening.',
});
const english = written({
  language: 'en',
  title: 'Drinking water from the sea for a camp',
  text: 'We look for a small plant for desalination of seawater that makes drinking water for a hundred people, with little energy and operated by two.',
});
const worded = written({
  language: 'nl',
  title: 'Ontzilting bij een klein kamp',
  text: 'Gevraagd wordt ontzilting van zeewater tot drinkwater voor een kamp van tachtig mensen. De installatie gebruikt weinig energie en de bediening past bij twee mensen.',
});
const other = written({
  language: 'nl',
  title: 'Camera die drones herkent',
  text: 'Een gerichte camera met warmtebeeld die een klein toestel in de lucht op twee kilometer herkent en volgt.',
});
const corpus = corpusOf([...challenges, dutch, english, worded, other]);
const compare = createSimilarity(corpus, new Date('2026-12-31T00:00:00Z'));

describe('how alike two challenges are', () => {
  it('is the same from both sides, between 0 and 100, with the same shared terms, for every pair', () => {
    for (const one of challenges) {
      for (const another of challenges) {
        const { likeness, sharedTerms } = compare(one, another);
        const back = compare(another, one);
        expect(likeness).toBe(back.likeness);
        expect(sharedTerms()).toEqual(back.sharedTerms());
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(100);
      }
    }
  });

  it('is near for one question in other words, and in the other language, and nothing for another question', () => {
    expect(compare(dutch, worded).likeness).toBeGreaterThanOrEqual(NEAR_LIKENESS);
    expect(compare(dutch, english).likeness).toBeGreaterThanOrEqual(LEAST_LIKENESS);
    expect(compare(dutch, other).likeness).toBeLessThan(LEAST_LIKENESS);
  });

  it('does not depend on tags', () => {
    const tagged = { ...worded, areas: ['MAR'], trl: { min: 8, max: 9 }, province: 'NL-ZH' } as const;
    expect(compare(dutch, tagged).likeness).toBe(compare(dutch, worded).likeness);
  });

  it('names terms that stand in both texts', () => {
    const terms = compare(dutch, worded).sharedTerms();
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) {
      expect(dutch.versions.nl?.terms).toContain(term);
      expect(worded.versions.nl?.terms).toContain(term);
    }
  });
});
