import { isTerm, keyOf } from '../read-word.ts';
import { stem } from '../stems.ts';
import { tokenise } from '../tokens.ts';

import type { Entry } from './vocabulary.ts';

/** A Dutch name in words, with the English names of the same thing in stems. */
export interface WrittenName {
  readonly words: readonly string[];
  readonly meanings: readonly (readonly string[])[];
}

/** English names, stems joined by a space, with how much of the meaning each has. */
export type Names = ReadonlyMap<string, number>;

/** The written vocabulary, to be looked up. */
export interface WrittenWords {
  readonly names: readonly WrittenName[];
  /** Dutch words that stand in it, as written. */
  readonly dutch: ReadonlySet<string>;
  /** English words that stand in it, with how often. */
  readonly english: ReadonlyMap<string, number>;
  /** Whether a stem is that of a name of one word. */
  readonly has: (dutchStem: string) => boolean;
  /** What a word means, by how it is written if that is there, else by its stem. */
  readonly meaningsOf: (word: string, dutchStem: string) => Names | undefined;
  /** What words in a row mean together: the longest name that begins at `start`, of two words or more. */
  readonly phraseAt: (keys: readonly string[], start: number) => { names: Names; length: number } | undefined;
}

/** A word as it is written, which may mean something else than its stem. */
const surface = (word: string): string => `~${word}`;

const dutchKey = (word: string): string => keyOf(word, 'nl');

/** English stems of a name, in order. */
const stemsOf = (name: string): string[] =>
  tokenise(name)
    .filter((word) => isTerm(word, 'en'))
    .map((word) => stem(word, 'en'));

/**
 * Reads entries to look words up in. Every entry is one vote for what its Dutch names mean, shared evenly by its English
 * names; abbreviations count only as they are written.
 */
export function writtenWords(entries: readonly Entry[]): WrittenWords {
  const names: WrittenName[] = [];
  const dutch = new Set<string>();
  const english = new Map<string, number>();
  const meanings = new Map<string, Map<string, number>>();
  const votes = new Map<string, number>();
  const vote = (key: string, targets: readonly (readonly string[])[]) => {
    votes.set(key, (votes.get(key) ?? 0) + 1);
    const known = meanings.get(key) ?? new Map<string, number>();
    meanings.set(key, known);
    for (const target of targets) {
      const name = target.join(' ');
      known.set(name, (known.get(name) ?? 0) + 1 / targets.length);
    }
  };
  for (const entry of entries) {
    const inEnglish = [...entry.en, ...entry.any];
    for (const word of inEnglish.flatMap(tokenise)) english.set(word, (english.get(word) ?? 0) + 1);
    const targets = different(inEnglish.map(stemsOf));
    if (targets.length === 0) continue;
    for (const name of entry.any) {
      const words = tokenise(name);
      const [only] = words;
      if (only !== undefined)
        vote(words.length === 1 ? surface(only) : words.map(dutchKey).join(' '), targets);
    }
    for (const words of entry.nl.map(tokenise)) {
      for (const word of words) dutch.add(word);
      const keys = words.map(dutchKey);
      if (words.length > 0) names.push({ words, meanings: targets });
      if (keys.every((key) => key.startsWith('='))) continue;
      vote(keys.join(' '), targets);
      if (words.length === 1) vote(surface(words[0] ?? ''), targets);
    }
  }
  for (const [key, known] of meanings) {
    const count = votes.get(key) ?? 1;
    for (const [name, share] of known) known.set(name, share / count);
  }
  const longest = longestByFirst(meanings.keys());
  return {
    names,
    dutch,
    english,
    has: (dutchStem) => meanings.has(dutchStem),
    meaningsOf: (word, dutchStem) => meanings.get(surface(word)) ?? meanings.get(dutchStem),
    phraseAt: (keys, start) => {
      // Most words begin no name: they cost one look-up.
      const most = longest.get(keys[start] ?? '') ?? 1;
      for (let length = Math.min(most, keys.length - start); length > 1; length -= 1) {
        const known = meanings.get(keys.slice(start, start + length).join(' '));
        if (known) return { names: known, length };
      }
      return undefined;
    },
  };
}

/** How many words the longest name has that begins with a key. */
function longestByFirst(names: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const keys = name.split(' ');
    const [first = ''] = keys;
    longest.set(first, Math.max(longest.get(first) ?? 1, keys.length));
  }
  return longest;
}

function different(names: readonly string[][]): string[][] {
  const byText = new Map(names.filter((name) => name.length > 0).map((name) => [name.join(' '), name]));
  return [...byText.values()];
}
