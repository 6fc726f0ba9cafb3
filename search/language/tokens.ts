/** The two languages Defport is written in. */
export type TextLanguage = 'nl' | 'en';

const WORD = /[\p{L}\p{N}]+/gu;
const COMBINING = /\p{M}+/gu;
const GENITIVE = /(?<=\p{L})['’](?:s|S)\b/gu;

const LIGATURES: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ĳ: 'ij',
};

/** Lower case without accents and ligatures: `Coëfficiënt` becomes `coefficient`. */
export function foldAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/[ßæœøđłĳ]/g, (letter) => LIGATURES[letter] ?? letter);
}

/**
 * The words of a text in order: folded, split at everything that is no letter or digit, so that
 * `phased-array` and `phased array` are the same two words. The genitive `'s` is dropped (`camera's`).
 */
export function tokenise(text: string): string[] {
  return foldAccents(text.replace(GENITIVE, '')).match(WORD) ?? [];
}
