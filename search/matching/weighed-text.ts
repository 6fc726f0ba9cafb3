import type { CountedText } from '../language/term-counts.ts';

import { TEXT_WEIGHTS } from './weights.ts';

/** The terms of a text with how much each counts, title and text together; two lists of one length. */
export interface WeighedText {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
}

export const isConcept = (term: string): boolean => term.startsWith('c:');

/** A larger count weighs no more, whether the text was just read or is stored. */
export const MOST_COUNT = 70;

/** A word in the title counts as several in the text. */
export const weigh = (title: number, text: number): number =>
  Math.min(MOST_COUNT, title) * TEXT_WEIGHTS.titleCount + Math.min(MOST_COUNT, text);

export function weighText({ counts }: CountedText): WeighedText {
  return {
    terms: [...counts.keys()],
    counts: [...counts.values()].map(({ title, text }) => weigh(title, text)),
  };
}

/** Parts of a count that a translation is rounded to, so that a pair scores the same whichever side was stored. */
export const PARTS_OF_COUNT = 8;
/** More of a term adds nothing. */
const MOST_OF_TERM = 100;

/** The same of a translation, whose counts are fractions; what is less than half a part is left out. */
export function weighTranslation({ counts }: CountedText): WeighedText {
  const weighed: { terms: string[]; counts: number[] } = { terms: [], counts: [] };
  for (const [term, { title, text }] of counts) {
    const count = Math.round(weigh(title, text) * PARTS_OF_COUNT) / PARTS_OF_COUNT;
    if (count === 0) continue;
    weighed.terms.push(term);
    weighed.counts.push(Math.min(MOST_OF_TERM, count));
  }
  return weighed;
}

/** Length of a text in words, those of the title counted as often as they weigh; concepts are no words. */
export function weighedLength({ terms, counts }: WeighedText): number {
  return terms.reduce((sum, term, index) => (isConcept(term) ? sum : sum + (counts[index] ?? 0)), 0);
}
