import { expect, it } from 'vitest';
import { countWords } from '#app/domain/responses/count-words.ts';

const TEXTS: readonly (readonly [text: string, words: number])[] = [
  ['', 0],
  ['  \n ', 0],
  ['woord', 1],
  ['een – twee', 2],
  ['TRL 6, d.w.z. getest\nin zee\u00a0en lucht', 8],
  ['één • café-achtig “zo” 3,5 km/u', 5],
  ['привет мир', 2],
];

it.each(TEXTS)('counts the words of “%s” as %i', (text, words) => {
  expect(countWords(text)).toBe(words);
});
