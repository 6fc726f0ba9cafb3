import { stopWords } from './language/stop-words.ts';
import { foldAccents, type TextLanguage } from './language/tokens.ts';

const CHARACTERS = 250;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words with which a text begins, as it writes them, each once: without function words and without those of its
 * title, which is searched beside it. Meilisearch forgives errors and missing ends in these, and what that costs at every
 * write grows with the number of different words.
 */
export function summaryWords(title: string, text: string, language: TextLanguage): string {
  const seen = new Set(wordsOf(title).map(foldAccents));
  const words: string[] = [];
  for (const word of wordsOf(beginningOf(text))) {
    const folded = foldAccents(word);
    if (seen.has(folded) || stopWords[language].has(folded)) continue;
    seen.add(folded);
    words.push(word);
  }
  return words.join(' ');
}

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];

/** A text to the last white space that fits; of one without any, so many whole characters. */
function beginningOf(text: string): string {
  // A character takes two units at most, so this piece decides.
  const characters = [...text.slice(0, 2 * (CHARACTERS + 1))];
  if (characters.length <= CHARACTERS) return text;
  const [toWhiteSpace] = /^.*\S(?=\s)/su.exec(characters.slice(0, CHARACTERS + 1).join('')) ?? [];
  return toWhiteSpace ?? characters.slice(0, CHARACTERS).join('');
}
