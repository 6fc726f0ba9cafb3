import { foldAccents } from './tokens.ts';

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u;

/** Gives a folded word as a text writes it. */
export type Spelling = (folded: string) => string;

/**
 * How texts spell their words: with accents (`coëfficiënt`), and an abbreviation in capitals (`OT`) unless all of its text
 * is. For showing, never for comparing. A word that they do not have stays as it is; of two spellings the first counts.
 */
export function spellingOf(texts: readonly string[]): Spelling {
  const written = new Map<string, string>();
  for (const text of texts) {
    const isShouted = text === text.toUpperCase();
    for (const [word] of text.normalize('NFC').matchAll(WORD)) {
      const folded = foldAccents(word);
      if (written.has(folded)) continue;
      written.set(folded, !isShouted && ABBREVIATION.test(word) ? word : word.toLowerCase());
    }
  }
  return (folded) => written.get(folded) ?? folded;
}
