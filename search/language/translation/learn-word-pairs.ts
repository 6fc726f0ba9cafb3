import { isTerm } from '../read-word.ts';
import { stem } from '../stems.ts';
import { stopWords } from '../stop-words.ts';
import { tokenise, type TextLanguage } from '../tokens.ts';

import { alignWords, type SentencePair, type WordLinks } from './align-words.ts';
import type { Entry } from './vocabulary.ts';
import { wordSense, type WordCounts } from './word-sense.ts';
import { writtenWords } from './written-words.ts';

/** The name of the same thing in both languages, in a reference list. */
export interface LabelPair {
  readonly nl: string;
  readonly en: string;
}

/** English stems that a Dutch one was seen to stand for. */
export interface LearnedWord {
  /** How often the Dutch one was seen. */
  readonly seen: number;
  /** English stem → the share of times. */
  readonly meanings: Readonly<Record<string, number>>;
}

/** What reference lists and the written vocabulary teach together; plain data, to be kept. */
export interface Learned {
  /** By the stem of a simple word, or of a part of a compound. */
  readonly parts: Readonly<Record<string, LearnedWord>>;
  /** By the stem of a compound of a reference list, as one word. */
  readonly wholes: Readonly<Record<string, LearnedWord>>;
  /** Dutch words of the lists with how often each is met: what compounds are split by. */
  readonly dutch: WordCounts;
  /** English words of the lists: what Dutch ones may look like. */
  readonly english: WordCounts;
}

export const NOTHING_LEARNED: Learned = { parts: {}, wholes: {}, dutch: {}, english: {} };

const ITERATIONS = 6;
/** Sightings added to those of a word, so that one seen once is not believed wholly. */
const DOUBT = 0.5;
/** Below such a share a meaning is noise; of a whole compound, which is seen seldom, more is asked. */
const LEAST_SHARE = { part: 0.03, whole: 0.1 } as const;
const WHOLE = '=';

/** The words of a text that name something. */
export const namingWords = (text: string, language: TextLanguage): string[] =>
  tokenise(text).filter((word) => isTerm(word, language));

function countWords(labels: readonly string[], language: TextLanguage): WordCounts {
  const counts = new Map<string, number>();
  for (const word of labels.flatMap((label) => namingWords(label, language))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/**
 * Learns from labels in both languages, and from the written vocabulary beside them, which English words a Dutch one
 * stands for. Takes about a second for ten thousand labels.
 */
export function learnWordPairs(labels: readonly LabelPair[], entries: readonly Entry[]): Learned {
  const written = writtenWords(entries);
  const dutch = countWords(
    labels.map(({ nl }) => nl),
    'nl',
  );
  const inEnglish = countWords(
    labels.map(({ en }) => en),
    'en',
  );
  const { splitter } = wordSense(written, dutch, inEnglish);
  const units = (word: string): string[] => {
    const id = stem(word, 'nl');
    const parts = written.has(id) ? [] : splitter.split(word, false);
    return parts.length === 0 ? [id] : parts.flatMap(units);
  };
  const english = (label: string) => namingWords(label, 'en').map((word) => stem(word, 'en'));
  const pairsBy = (read: (word: string) => string[]): SentencePair[] =>
    labels.map(({ nl, en }) => ({
      source: namingWords(nl, 'nl').flatMap(read),
      target: english(en),
      weight: 1,
    }));
  const vocabulary = written.names.flatMap(({ words, meanings }): SentencePair[] => {
    const naming = words.filter((word) => word.length > 1 && !stopWords.nl.has(word));
    const source = naming.flatMap(units);
    const [only = ''] = words;
    const parts = words.length === 1 ? splitter.split(only, true).map((part) => stem(part, 'nl')) : [];
    return meanings.flatMap((target) => {
      const weight = 1 / meanings.length;
      const whole = { source, target, weight };
      return parts.length === 0 ? [whole] : [whole, { source: parts, target, weight }];
    });
  });
  const asWhole = (word: string): string[] => {
    const id = stem(word, 'nl');
    return [!written.has(id) && splitter.split(word, false).length > 0 ? WHOLE + id : id];
  };
  const parts = learn([...pairsBy(units), ...vocabulary], true, LEAST_SHARE.part);
  const wholes =
    labels.length === 0 ? {} : learn([...pairsBy(asWhole), ...vocabulary], false, LEAST_SHARE.whole);
  return {
    parts,
    wholes: Object.fromEntries(
      Object.entries(wholes).flatMap(([id, learned]) =>
        id.startsWith(WHOLE) ? [[id.slice(WHOLE.length), learned]] : [],
      ),
    ),
    dutch,
    english: inEnglish,
  };
}

function learn(
  pairs: readonly SentencePair[],
  agree: boolean,
  leastShare: number,
): Record<string, LearnedWord> {
  const usable = pairs.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const links: WordLinks = alignWords(usable, { iterations: ITERATIONS, agree });
  const seen = new Map<string, number>();
  for (const { source, weight } of pairs) {
    for (const word of source) seen.set(word, (seen.get(word) ?? 0) + weight);
  }
  return Object.fromEntries(
    [...links].map(([word, counts]) => {
      const times = seen.get(word) ?? 0;
      const shares = [...counts].map(([english, count]) => [english, count / (times + DOUBT)] as const);
      return [word, { seen: times, meanings: Object.fromEntries(shares.filter(([, x]) => x > leastShare)) }];
    }),
  );
}
