import { describe, expect, it } from 'vitest';
import { analyse } from '#search/language/analyse.ts';
import { conceptName, concepts } from '#search/language/thesaurus/concepts.ts';

describe('the thesaurus', () => {
  it('has every id once', () => {
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
  });

  it('finds every concept by each of its names in each language', () => {
    const missing = concepts.flatMap(({ id, nl, en, any = [] }) => [
      ...nl.filter((name) => !analyse(name, 'nl').some((term) => term.id === id)),
      ...[...en, ...any].filter((name) => !analyse(name, 'en').some((term) => term.id === id)),
      ...any.filter((name) => !analyse(name, 'nl').some((term) => term.id === id)),
    ]);
    expect(missing).toEqual([]);
  });

  it('names a concept in the language of the reader', () => {
    expect(conceptName('c:submarine', 'nl')).toBe('onderzeeboot');
    expect(conceptName('c:submarine', 'en')).toBe('submarine');
    expect(conceptName('c:gone', 'en')).toBeUndefined();
  });
});
