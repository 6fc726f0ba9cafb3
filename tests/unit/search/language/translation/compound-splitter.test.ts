import { describe, expect, it } from 'vitest';
import { compoundSplitter } from '#search/language/translation/compound-splitter.ts';

const splitter = compoundSplitter({
  written: ['water', 'waterstof', 'opslag', 'tank', 'veiligheid', 'systeem', 'zon', 'cel', 'kabel', 'schip'],
  met: new Map([['handschoen', 9]]),
  isInternational: (part) => part === 'satelliet',
});
const split = (word: string, onlyKnown = false) => splitter.split(word, onlyKnown);

describe('compoundSplitter', () => {
  it('splits into known words, the longer ones first', () => {
    expect(split('waterstofopslagtank')).toEqual(['waterstof', 'opslag', 'tank']);
  });

  it('passes over the letters between two parts, or takes them for an ending', () => {
    expect(split('veiligheidssysteem')).toEqual(['veiligheids', 'systeem']);
    expect(split('schepenkabels')).toEqual(['schepen', 'kabels']);
  });

  it('allows one part that it does not know, unless told otherwise', () => {
    expect(split('satellietkabel')).toEqual(['satelliet', 'kabel']);
    expect(split('satellietkabel', true)).toEqual([]);
    expect(split('frommelkabel')).toEqual(['frommel', 'kabel']);
  });

  it('keeps a word whole that is met oftener than its parts', () => {
    const known = {
      written: ['hand', 'schoen'],
      met: new Map([['handschoen', 9]]),
      isInternational: () => false,
    };
    expect(compoundSplitter({ ...known, met: new Map() }).split('handschoen', true)).toEqual([
      'hand',
      'schoen',
    ]);
    expect(compoundSplitter(known).split('handschoen', true)).toEqual([]);
  });

  it('leaves simple, short and endless words alone', () => {
    expect(split('systeem')).toEqual([]);
    expect(split('tank')).toEqual([]);
    expect(split('watertank'.repeat(8))).toEqual([]);
  });
});
