import type { CountedText } from './language/term-counts.ts';

const CONCEPT = /^c:/;
const NOT_IN_WORDS = /[^a-z0-9]/g;

/**
 * A term as one word for Meilisearch, which would split `c:phased-array` at its signs. No stem begins with `zq`,
 * so a concept never meets a word.
 */
export function indexWord(term: string): string {
  return CONCEPT.test(term) ? `zq${term.slice(2).replace(NOT_IN_WORDS, '')}` : term;
}

/** Every term once, those of the title first and then the most frequent: Meilisearch prefers an early word. */
export function indexWords(versions: readonly CountedText[]): string {
  const strength = new Map<string, number>();
  for (const { counts } of versions) {
    for (const [term, { title, text }] of counts) {
      strength.set(term, Math.max(strength.get(term) ?? 0, title > 0 ? 1000 + text : text));
    }
  }
  return [...strength]
    .sort(([, a], [, b]) => b - a)
    .map(([term]) => indexWord(term))
    .join(' ');
}
