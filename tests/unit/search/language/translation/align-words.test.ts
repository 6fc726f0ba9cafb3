import { describe, expect, it } from 'vitest';
import { alignWords } from '#search/language/translation/align-words.ts';

const pair = (source: string, target: string) => ({
  source: source.split(' '),
  target: target.split(' '),
  weight: 1,
});
const OPTIONS = { iterations: 6, agree: true };

describe('alignWords', () => {
  it('finds which word stands for which, whatever their order', () => {
    const links = alignWords(
      [pair('rood schip', 'ship red'), pair('rood huis', 'house red'), pair('groot schip', 'ship big')],
      OPTIONS,
    );
    const best = (word: string) => [...(links.get(word) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0];
    expect(['rood', 'schip', 'huis', 'groot'].map(best)).toEqual(['red', 'ship', 'house', 'big']);
    expect(links.get('rood')?.get('red')).toBeCloseTo(2, 1);
  });

  it('counts a pair for what it weighs', () => {
    const links = alignWords(
      [
        { ...pair('bank', 'bench'), weight: 3 },
        { ...pair('bank', 'bank'), weight: 1 },
      ],
      OPTIONS,
    );
    const bench = links.get('bank')?.get('bench') ?? 0;
    expect(bench).toBeGreaterThan(3 * (links.get('bank')?.get('bank') ?? 0));
  });

  it('learns nothing from nothing', () => {
    expect([...alignWords([], OPTIONS)]).toEqual([]);
  });
});
