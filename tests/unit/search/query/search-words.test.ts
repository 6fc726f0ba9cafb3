import { describe, expect, it } from 'vitest';
import { indexWord } from '#search/index-words.ts';
import { isWordless, plainWords, searchWords, tellingWords } from '#search/query/search-words.ts';

describe('searchWords', () => {
  it('reads a query as both languages, and once when they agree', () => {
    expect(searchWords('sensoren').readings).toEqual(['sensor', 'sensoren'].map(indexWord));
    expect(searchWords('radar').readings).toEqual([indexWord('radar')]);
  });

  it('adds what the words mean', () => {
    expect(searchWords('onderzeeboot').concepts).toBe(['c:submarine', 'c:boat'].map(indexWord).join(' '));
    expect(searchWords('phased array').concepts).toBe(indexWord('c:phased-array'));
  });

  it('says in English what Dutch words mean, of a compound its parts', () => {
    expect(searchWords('waterstoftank').translated.split(' ')).toEqual(['hydrogen', 'tank'].map(indexWord));
    expect(searchWords('radar').translated).toBe('');
  });

  it('has nothing to say about function words', () => {
    expect(searchWords('the de')).toMatchObject({ concepts: '', added: [], translated: '' });
    expect(searchWords('').readings).toEqual([]);
  });

  it('sends no more words than Meilisearch reads', () => {
    const long = Array.from({ length: 30 }, (_, index) => `woord${String.fromCharCode(97 + index)}x`).join(
      ' ',
    );
    for (const reading of searchWords(long).readings)
      expect(reading.split(' ').length).toBeLessThanOrEqual(10);
  });
});

describe('a typed query as plain words', () => {
  it('has no signs that an engine reads as syntax', () => {
    expect(plainWords('-radar "passieve sensor" anti-drone')).toBe('radar  passieve sensor  anti-drone');
  });

  it('leaves out function words where another word is left, and never the last', () => {
    expect(tellingWords('radar voor de marine')).toBe('radar marine');
    expect(tellingWords('Noise of the')).toBe('Noise the');
    expect(tellingWords('de')).toBe('de');
  });

  it('tells signs alone from words and from nothing', () => {
    expect(['"\'()[]', '🚀', '--'].map(isWordless)).toEqual([true, true, true]);
    expect(['', '  ', 'C-UAS', '5'].map(isWordless)).toEqual([false, false, false, false]);
  });
});
