import type { CountedText, TermCount } from './language/term-counts.ts';

/**
 * Term counts as one string, `radar 2 5|phase 0 3` (term, in the title, in the text): a candidate brings some
 * hundred terms, and a string is read by JSON in one piece.
 */
export type TermVector = string;

const BETWEEN_TERMS = '|';
const WITHIN_TERM = ' ';

export function writeTermVector(counts: CountedText['counts']): TermVector {
  return [...counts]
    .map(([term, { title, text }]) => [term, title, text].join(WITHIN_TERM))
    .join(BETWEEN_TERMS);
}

export function readTermVector(vector: TermVector): Map<string, TermCount> {
  const counts = new Map<string, TermCount>();
  if (vector === '') return counts;
  for (const entry of vector.split(BETWEEN_TERMS)) {
    const [term = '', title, text] = entry.split(WITHIN_TERM);
    counts.set(term, { title: Number(title), text: Number(text) });
  }
  return counts;
}
