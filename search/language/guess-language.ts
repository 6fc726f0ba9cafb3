import { languageVoters } from './stop-words.ts';
import { tokenise, type TextLanguage } from './tokens.ts';

const ENOUGH_WORDS = 200;
const DUTCH_SHAPE = /ij|aa|uu|oe(?!s$)|sch|heid$|(?:ing|atie|isch)en?$/;

/**
 * Guesses the language of a text by a vote of its function words. A short text without any (a search of two
 * words) is judged by letter groups that only Dutch has; in doubt it is taken as English.
 */
export function guessLanguage(text: string): TextLanguage {
  const words = tokenise(text).slice(0, ENOUGH_WORDS);
  let dutch = 0;
  let english = 0;
  for (const word of words) {
    if (languageVoters.nl.has(word)) dutch += 1;
    if (languageVoters.en.has(word)) english += 1;
  }
  if (dutch !== english) return dutch > english ? 'nl' : 'en';
  return words.some((word) => DUTCH_SHAPE.test(word)) ? 'nl' : 'en';
}
