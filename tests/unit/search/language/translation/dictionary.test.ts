import { describe, expect, it } from 'vitest';
import { createDictionary, readVocabulary, type Meaning } from '#search/language/translation/dictionary.ts';
import { learnWordPairs, NOTHING_LEARNED } from '#search/language/translation/learn-word-pairs.ts';
import type { Entry } from '#search/language/translation/vocabulary.ts';

const entry = (nl: string, en: string, any: string[] = []): Entry => ({
  nl: nl.split('|'),
  en: en.split('|'),
  any,
});
const ENTRIES = [
  entry('waterstof', 'hydrogen'),
  entry('opslag', 'storage'),
  entry('met de hand', 'manually'),
  entry('onbemand vaartuig', 'unmanned vessel', ['USV']),
  entry('bank', 'bench|bank'),
];
const heard = (text: string, learned = NOTHING_LEARNED, added: Entry[] = []): [string, Meaning][] => {
  const found: [string, Meaning][] = [];
  createDictionary(readVocabulary(ENTRIES, learned), added).read(text, (...one) => found.push(one));
  return found;
};
const best = (text: string, learned = NOTHING_LEARNED) =>
  heard(text, learned).flatMap(([, meaning]) => [...meaning].sort(([, a], [, b]) => b - a)[0]?.[0] ?? []);

describe('a dictionary', () => {
  it('says what a word means, of more meanings a share each', () => {
    expect(heard('waterstof')).toEqual([['waterstof', new Map([['hydrogen', 1]])]]);
    const [bank] = heard('bank');
    expect(bank?.[1]).toEqual(
      new Map([
        ['bench', 0.5],
        ['bank', 0.5],
      ]),
    );
  });

  it('reads a compound by its parts', () => {
    expect(heard('waterstofopslag')[0]?.[1]).toEqual(
      new Map([
        ['hydrogen', 1],
        ['storag', 1],
      ]),
    );
  });

  it('reads a name of several words as one, and its words not again', () => {
    const names = heard('onbemande vaartuigen').map(([dutch]) => dutch);
    expect(names).toEqual(['onbemande vaartuigen']);
    expect(heard('met de hand').map(([dutch]) => dutch)).toEqual(['met de hand']);
  });

  it('knows an abbreviation only as it is written', () => {
    expect(best('usv')).toEqual(['unman']);
    expect(best('usvs')).toEqual(['usv']);
  });

  it('takes an unknown word half to be the same in English, and says nothing of function words', () => {
    expect(heard('zwonk')).toEqual([['zwonk', new Map([['zwonk', 0.5]])]]);
    expect(heard('en de van')).toEqual([]);
  });

  it('learns from labels in both languages what no entry says', () => {
    const labels = [
      { nl: 'Grutteldop', en: 'Wobble cap' },
      { nl: 'Grutteldoppen voor waterstof', en: 'Hydrogen wobble caps' },
      { nl: 'Dop', en: 'Cap' },
      { nl: 'Dop met waterstof', en: 'Hydrogen cap' },
    ];
    expect(best('gruttel')).toEqual(['gruttel']);
    const learned = learnWordPairs(labels, ENTRIES);
    expect(best('dop', learned)).toEqual(['cap']);
    expect([...(heard('grutteldop', learned)[0]?.[1].keys() ?? [])]).toEqual(
      expect.arrayContaining(['wobbl', 'cap']),
    );
  });

  it('puts what people added before what it knew', () => {
    const added = [entry('bank', 'settee'), entry('kleine bank', 'pouf')];
    expect(heard('bank', NOTHING_LEARNED, added)).toEqual([['bank', new Map([['sette', 1]])]]);
    expect(heard('kleine bank', NOTHING_LEARNED, added)[0]?.[0]).toBe('kleine bank');
  });

  it('shows an English stem as a word', () => {
    const { wordOf } = createDictionary(readVocabulary(ENTRIES, NOTHING_LEARNED));
    expect(wordOf('storag')).toBe('storage');
    expect(wordOf('zwonk')).toBe('zwonk');
  });
});
