import { guessLanguage } from './guess-language.ts';
import { readWord, type WordPart } from './read-word.ts';
import { findConcepts } from './thesaurus/concepts.ts';
import { tokenise, type TextLanguage } from './tokens.ts';

/** One thing a text says, as the index and the score know it. */
export interface Term {
  /** A stem (`composit`), or a concept of the thesaurus (`c:radar`), which both languages share. */
  readonly id: string;
  /** The word or words of the text it was made from, folded: for showing, never for comparing. */
  readonly word: string;
}

/**
 * What a text says, in order and with repetition: the stem of every word that is no stop word, the stems of the
 * parts of a Dutch compound, and the concepts of the thesaurus that its words name. The one function for
 * documents and queries: two texts meet exactly when they share a term. Without a language it guesses.
 */
export function analyse(text: string, language: TextLanguage = guessLanguage(text)): Term[] {
  const terms: Term[] = [];
  const parts: WordPart[] = [];
  for (const word of tokenise(text)) {
    const read = readWord(word, language);
    terms.push(...read.terms);
    parts.push(...read.parts);
  }
  for (const { id, start, length } of findConcepts(parts, language)) {
    const named = parts.slice(start, start + length);
    terms.push({ id, word: named.map(({ word }) => word).join(' ') });
  }
  return terms;
}
