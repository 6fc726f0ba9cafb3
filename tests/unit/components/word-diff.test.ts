import { describe, expect, it } from 'vitest';
import { diffWords, type DiffRun } from '#app/components/ui/word-diff.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, inserted: `[+${text}+]`, deleted: `[-${text}-]` })[kind])
    .join('');

const only = (runs: readonly DiffRun[], without: DiffRun['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('diffWords', () => {
  it.each([
    ['een twee drie', 'een twee drie', 'een twee drie'],
    ['een twee drie', 'een drie', 'een [-twee -]drie'],
    ['een drie', 'een twee drie', 'een [+twee +]drie'],
    ['een twee', 'een twee drie', 'een twee[+ drie+]'],
    ['een oude muis', 'een nieuwe muis', 'een [-oude-][+nieuwe+] muis'],
    ['een oude grijze muis', 'een nieuwe witte muis', 'een [-oude grijze-][+nieuwe witte+] muis'],
    ['kop\n\nregel', 'titel\n\nzin', '[-kop-][+titel+]\n\n[-regel-][+zin+]'],
    ['', 'alles nieuw', '[+alles nieuw+]'],
    ['alles weg', '', '[-alles weg-]'],
    ['', '', ''],
  ])('%j → %j', (before, after, expected) => {
    const runs = diffWords(before, after);
    expect(only(runs, 'inserted')).toBe(before);
    expect(only(runs, 'deleted')).toBe(after);
    expect(shown(before, after)).toBe(expected);
  });

  it('gives back both texts of any pair', () => {
    const words = ['radar', 'sonar', 'licht', 'en', 'schip'];
    let seed = 7;
    const random = (most: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % most;
    };
    const text = () => Array.from({ length: random(12) }, () => words[random(words.length)]).join(' ');
    for (let round = 0; round < 500; round += 1) {
      const [before, after] = [text(), text()];
      const runs = diffWords(before, after);
      expect(only(runs, 'inserted')).toBe(before);
      expect(only(runs, 'deleted')).toBe(after);
    }
  });

  it('of two long texts that share nothing says that all of it was replaced, within a second', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${String(n)}`).join(' ');
    const runs = diffWords(long('a'), long('b'));
    expect(runs.map(({ kind }) => kind)).toEqual(['deleted', 'inserted']);
  });
});
