import { stopWords } from './language/stop-words.ts';
import { foldAccents, type TextLanguage } from './language/tokens.ts';
import { beginningOf } from './summary-of.ts';

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
  for (const word of wordsOf(beginningOf(text, CHARACTERS))) {
    const folded = foldAccents(word);
    if (seen.has(folded) || stopWords[language].has(folded)) continue;
    seen.add(folded);
    words.push(word);
  }
  return words.join(' ');
}

const wordsOf = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? [];
