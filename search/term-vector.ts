import type { CountedText } from './language/term-counts.ts';
import { MOST_COUNT, PARTS_OF_COUNT, weigh, type WeighedText } from './matching/weighed-text.ts';

/**
 * Term counts as one string: the terms, then one character per term for its count in the title, then one for its
 * count in the text: `radar phase|20|53`. A candidate brings some hundred terms and a ranking some hundred
 * candidates, so reading them must cost little.
 */
export type TermVector = string;

/** The largest count is written as a character below the separator. */
const ZERO = 48;

export function writeTermVector(counts: CountedText['counts']): TermVector {
  const written = (count: number) => String.fromCharCode(ZERO + Math.min(MOST_COUNT, count));
  const entries = [...counts.values()];
  return [
    [...counts.keys()].join(' '),
    entries.map(({ title }) => written(title)).join(''),
    entries.map(({ text }) => written(text)).join(''),
  ].join('|');
}

/** Before the first character that a count of a translation is written as; all of them are letters. */
const LETTERS = 0x100;

/** A translation as one string: the terms, then one character per term for the parts of its count. */
export const writeTranslation = ({ terms, counts }: WeighedText): TermVector =>
  `${terms.join(' ')}|${counts.map((count) => String.fromCharCode(LETTERS + count * PARTS_OF_COUNT)).join('')}`;

export function readTranslation(vector: TermVector): WeighedText {
  const [terms = '', counts = ''] = vector.split('|');
  if (terms === '') return { terms: [], counts: [] };
  const ids = terms.split(' ');
  return { terms: ids, counts: ids.map((_, index) => (counts.charCodeAt(index) - LETTERS) / PARTS_OF_COUNT) };
}

/** The weighed terms of a stored vector. */
export function readTermVector(vector: TermVector): WeighedText {
  const [terms = '', title = '', text = ''] = vector.split('|');
  if (terms === '') return { terms: [], counts: [] };
  const ids = terms.split(' ');
  return {
    terms: ids,
    counts: ids.map((_, index) => weigh(title.charCodeAt(index) - ZERO, text.charCodeAt(index) - ZERO)),
  };
}
