import { splitCompound } from './split-compound.ts';
import { stem } from './stems.ts';
import { stopWords } from './stop-words.ts';
import type { TextLanguage } from './tokens.ts';
import { detached, wordMemory } from './word-memory.ts';

/** A word of a text, or a part of a compound, with all by which a name in a thesaurus may know it. */
export interface WordPart {
  readonly word: string;
  /** The stem; a function word or a single letter stands for itself, so that `met` is never `meten`. */
  readonly key: string;
  /** The word as it is written, so that it never meets a stem. */
  readonly literal: string;
}

/** What one folded word says. */
export interface ReadWord {
  /** Itself, or the parts of a Dutch compound. */
  readonly parts: readonly WordPart[];
  /** Its stem and those of its parts, each with the word it was made from; none of a word that says nothing. */
  readonly terms: readonly { readonly id: string; readonly word: string }[];
}

const LONGEST_WORD = 40;
const NUMBER = /^\d+$/;
const REMEMBERED_WORDS = 40_000;
const remembered = { nl: wordMemory<ReadWord>(REMEMBERED_WORDS), en: wordMemory<ReadWord>(REMEMBERED_WORDS) };

/** Whether a folded word says something: no function word, no number, and not too long to be one. */
export function isTerm(word: string, language: TextLanguage): boolean {
  return (
    word.length > 1 && word.length <= LONGEST_WORD && !NUMBER.test(word) && !stopWords[language].has(word)
  );
}

/** How a word that must stand as it is is written among stems. */
export const asItIs = (word: string): string => `=${word}`;

/** The key of a word (see `WordPart`). */
export const keyOf = (word: string, language: TextLanguage): string =>
  word.length < 2 || stopWords[language].has(word) ? asItIs(word) : stem(word, language);

/** Reads one folded word; the same word is read once. */
export function readWord(met: string, language: TextLanguage): ReadWord {
  const known = remembered[language].get(met);
  if (known !== undefined) return known;
  const word = detached(met);
  const split = language === 'nl' ? splitCompound(word) : [];
  const isCompound = split.length > 1;
  const parts = isCompound ? split : [word];
  const read = {
    parts: parts.map((part) => ({ word: part, key: keyOf(part, language), literal: asItIs(part) })),
    terms: [...(isCompound ? [word] : []), ...parts]
      .filter((said) => isTerm(said, language))
      .map((said) => ({ id: stem(said, language), word: said })),
  };
  remembered[language].set(word, read);
  return read;
}
