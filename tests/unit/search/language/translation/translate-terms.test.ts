import { describe, expect, it } from 'vitest';
import { translateTerms, translationOf } from '#search/language/translation/translate-terms.ts';
import { weighTranslation } from '#search/matching/weighed-text.ts';
import { readTranslation, writeTranslation } from '#search/term-vector.ts';

const LISTING = {
  title: 'Waterstofopslag aan boord',
  text: 'Een lichte tank voor waterstof.',
  keywords: ['onderzeeboot'],
};

describe('a translation', () => {
  it('says in English what a Dutch listing says, with the Dutch word for each, and names its concepts', () => {
    const { counts, words } = translateTerms(LISTING);
    expect(counts.get('hydrogen')?.title).toBeGreaterThan(0.5);
    expect(counts.get('hydrogen')?.text).toBeGreaterThan(0.5);
    expect(words.get('tank')).toBe('tank');
    expect(words.get('submarin')).toBe('onderzeeboot');
    expect(counts.get('c:submarine')).toEqual({ title: 1, text: 0 });
  });

  it('is made of a listing in Dutch alone', () => {
    const dutch = { ...LISTING, language: 'nl' as const };
    const english = { ...LISTING, language: 'en' as const };
    expect(translationOf([dutch])).toEqual(translateTerms(LISTING));
    expect(translationOf([dutch, english])).toBeUndefined();
    expect(translationOf([english])).toBeUndefined();
  });

  it('weighs the same after it was stored', () => {
    const weighed = weighTranslation(translateTerms(LISTING));
    expect(readTranslation(writeTranslation(weighed))).toEqual(weighed);
    expect(readTranslation(writeTranslation({ terms: [], counts: [] }))).toEqual({ terms: [], counts: [] });
    expect(weighed.counts.every((count) => count > 0 && Number.isInteger(count * 8))).toBe(true);
  });
});
