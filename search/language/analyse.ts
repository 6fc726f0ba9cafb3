import { guessLanguage } from './guess-language.ts';
import { splitCompound } from './split-compound.ts';
import { stem } from './stems.ts';
import { stopWords } from './stop-words.ts';
import { findConcepts } from './thesaurus/concepts.ts';
import { tokenise, type TextLanguage } from './tokens.ts';

/** One thing a text says, as the index and the score know it. */
export interface Term {
  /** A stem (`composit`), or a concept of the thesaurus (`c:radar`), which both languages share. */
  readonly id: string;
  /** The word or words of the text it was made from, folded: for showing, never for comparing. */
  readonly word: string;
}

const LONGEST_WORD = 40;
const NUMBER = /^\d+$/;

/** Whether a folded word says something: no function word, no number, and not too long to be one. */
export function isTerm(word: string, language: TextLanguage): boolean {
  return (
    word.length > 1 && word.length <= LONGEST_WORD && !NUMBER.test(word) && !stopWords[language].has(word)
  );
}

/**
 * What a text says, in order and with repetition: the stem of every word that is no stop word, the stems of the
 * parts of a Dutch compound, and the concepts of the thesaurus that its words name. The one function for
 * documents and queries: two texts meet exactly when they share a term. Without a language it guesses.
 */
export function analyse(text: string, language: TextLanguage = guessLanguage(text)): Term[] {
  const terms: Term[] = [];
  const words: string[] = [];
  for (const word of tokenise(text)) {
    const parts = language === 'nl' ? splitCompound(word) : [];
    if (parts.length > 1 && isTerm(word, language)) terms.push({ id: stem(word, language), word });
    for (const part of parts.length > 1 ? parts : [word]) {
      words.push(part);
      if (isTerm(part, language)) terms.push({ id: stem(part, language), word: part });
    }
  }
  for (const { id, start, length } of findConcepts(words, language)) {
    terms.push({ id, word: words.slice(start, start + length).join(' ') });
  }
  return terms;
}
