import type { CountedText } from './language/term-counts.ts';
import { isConcept, type WeighedText } from './matching/weighed-text.ts';

const NOT_IN_WORDS = /[^a-z0-9]/g;

/** The syllables of Yi: letters to Meilisearch, and to our readers nothing that anybody types. */
const SYLLABLES = { first: 0xa000, count: 1165 } as const;

/**
 * A term as one word for Meilisearch, which would split `c:phased-array` at its signs. No stem begins with `zq`,
 * so a concept never meets a word. Before it stands a syllable that depends on the term alone. For every beginning of
 * up to four letters that a hundred words share, Meilisearch keeps which documents have one of them, and brings that up
 * to date at each write: of 100,000 listings it took most of the time to publish one. Nobody asks for the beginning of
 * a term, and so few terms share one.
 */
export function indexWord(term: string): string {
  const word = isConcept(term) ? `zq${term.slice(2).replace(NOT_IN_WORDS, '')}` : term;
  return syllableOf(word) + word;
}

function syllableOf(word: string): string {
  let hash = 7;
  for (let index = 0; index < word.length; index += 1)
    hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return String.fromCharCode(SYLLABLES.first + ((hash >>> 0) % SYLLABLES.count));
}

/** A translation of less than a whole word more than once is a guess that would be found for anything. */
const LEAST_OF_TRANSLATION = 0.5;

/**
 * Every term once, those of the title first and then the most frequent: Meilisearch prefers an early word. The surest of
 * a translation come last.
 */
export function indexWords(versions: readonly CountedText[], translated?: WeighedText): string {
  const strength = new Map<string, number>();
  for (const { counts } of versions) {
    for (const [term, { title, text }] of counts) {
      strength.set(term, Math.max(strength.get(term) ?? 0, title > 0 ? 1000 + text : text));
    }
  }
  translated?.terms.forEach((term, index) => {
    const count = translated.counts[index] ?? 0;
    if (count >= LEAST_OF_TRANSLATION && !strength.has(term)) strength.set(term, 1 - 1 / count);
  });
  return [...strength]
    .sort(([, a], [, b]) => b - a)
    .map(([term]) => indexWord(term))
    .join(' ');
}
