import { describe, expect, it } from 'vitest';
import { indexWord, indexWords } from '#search/index-words.ts';
import { countTerms } from '#search/language/term-counts.ts';

describe('indexWord', () => {
  it('gives a term one word without signs, the same each time, with a syllable before it that nobody types', () => {
    expect(indexWord('radar').slice(1)).toBe('radar');
    expect(indexWord('c:phased-array').slice(1)).toBe('zqphasedarray');
    expect(indexWord('radar')).toBe(indexWord('radar'));
    for (const term of ['radar', 'c:radar', 'sonar']) expect(indexWord(term)).toMatch(/^[\ua000-\ua48c]\w+$/);
  });

  it('spreads terms over so many beginnings that few share one', () => {
    const beginnings = new Map<string, number>();
    for (let number = 0; number < 50_000; number += 1) {
      const beginning = indexWord(`term${String(number)}`).charAt(0);
      beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
    }
    expect(Math.max(...beginnings.values())).toBeLessThan(100);
  });
});

describe('indexWords', () => {
  it('has every term once, the words of the title first', () => {
    const text = countTerms({ title: 'Sonar', text: 'A radar and a radar and a sonar.', language: 'en' });
    expect(indexWords([text]).split(' ')).toEqual(['sonar', 'c:sonar', 'radar', 'c:radar'].map(indexWord));
  });
});
