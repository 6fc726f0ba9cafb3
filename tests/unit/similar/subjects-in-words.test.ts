import { describe, expect, it } from 'vitest';
import { subjectsInWords } from '#app/components/similar/subjects-in-words.ts';

const named = (...names: string[]) => names.map((name) => ({ names: { nl: name, en: name } }));

describe('shared subjects in words', () => {
  it('are four at most, without what is only a part of another', () => {
    expect(subjectsInWords(named('water', 'drinkwater', 'ontzilting', 'zee', 'accu', 'boot'), 'nl')).toBe(
      'drinkwater, ontzilting, zee en accu',
    );
    expect(subjectsInWords(named('water'), 'en')).toBe('water');
    expect(subjectsInWords([], 'nl')).toBe('');
  });
});
