import { stem } from '../stems.ts';

import { compoundSplitter, type CompoundSplitter } from './compound-splitter.ts';
import { lookAlikes, type LookAlikes } from './look-alikes.ts';
import type { WrittenWords } from './written-words.ts';

/** Words with how often each was met. */
export type WordCounts = Readonly<Record<string, number>>;

/** What can be made of a word that stands in no list: its parts, and what it looks like. */
export interface WordSense {
  readonly splitter: CompoundSplitter;
  readonly alike: LookAlikes;
  /** English stem → its most usual word. */
  readonly englishWords: ReadonlyMap<string, string>;
}

/** From the written vocabulary and the words of reference lists together. */
export function wordSense(written: WrittenWords, dutch: WordCounts, english: WordCounts): WordSense {
  const known = new Map(written.english);
  for (const [word, count] of Object.entries(english)) known.set(word, (known.get(word) ?? 0) + count);
  const alike = lookAlikes(known);
  const splitter = compoundSplitter({
    written: written.dutch,
    met: new Map(Object.entries(dutch)),
    isInternational: alike.isInternational,
  });
  return { splitter, alike, englishWords: usualWords(known) };
}

function usualWords(words: ReadonlyMap<string, number>): Map<string, string> {
  const usual = new Map<string, string>();
  for (const [word, count] of words) {
    const id = stem(word, 'en');
    const other = usual.get(id);
    if (other === undefined || count > (words.get(other) ?? 0)) usual.set(id, word);
  }
  return usual;
}
