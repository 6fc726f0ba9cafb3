import { once } from '../../once.ts';
import { readWord } from '../read-word.ts';
import { foldAccents, tokenise, type TextLanguage } from '../tokens.ts';

import type { Concept } from './concept.ts';
import { addedConcepts } from './added-concepts.ts';
import { concepts, findConcepts } from './concepts.ts';

/** A name of a concept, with the name that the concept goes by in a language. */
export interface FoundName {
  readonly name: string;
  /** The first name of the concept in the reader's language. */
  readonly shown: string;
}

interface Name {
  readonly name: string;
  readonly folded: string;
  readonly shown: Readonly<Record<TextLanguage, string>>;
}

/** Below this a name is not like what was typed. */
const LEAST_LIKENESS = 0.3;
/** A word this short is like too much. */
const LEAST_LETTERS = 4;
/** How far neighbours in the thesaurus, which is written by subject, are looked for. */
const REACH = 4;

const names: readonly Name[] = concepts.flatMap(namesOf);

function namesOf({ nl, en, any = [] }: Concept): Name[] {
  const shown = { nl: nl[0] ?? '', en: en[0] ?? '' };
  return [...new Set([...nl, ...en, ...any])].map((name) => ({ name, folded: foldAccents(name), shown }));
}

/** How many pieces each name has, and which names have a piece: made when somebody first finds nothing. */
const pieces = once(() => {
  const sizes: number[] = [];
  const having = new Map<string, number[]>();
  names.forEach(({ folded }, index) => {
    const trigrams = trigramsOf(folded);
    sizes.push(trigrams.size);
    for (const trigram of trigrams) {
      const list = having.get(trigram);
      if (list) list.push(index);
      else having.set(trigram, [index]);
    }
  });
  return { sizes, having };
});
const positions: ReadonlyMap<string, number> = new Map(concepts.map(({ id }, index) => [id, index]));

/** Concepts of which a name contains what was typed, in the order of the thesaurus; none for nothing. */
export function conceptsNamed(typed: string, most: number): Concept[] {
  const part = foldAccents(typed.trim());
  if (part === '') return [];
  return concepts
    .filter(({ nl, en, any = [] }) => [...nl, ...en, ...any].some((name) => foldAccents(name).includes(part)))
    .slice(0, most);
}

/** Names of which a word begins with what was typed so far, those that begin with it themselves first. */
export function namesBeginning(typed: string, language: TextLanguage, most: number): FoundName[] {
  const beginning = foldAccents(typed.trim());
  if (beginning === '') return [];
  // The whole name comes before its beginning, and what the reader's language calls it before another name.
  const rank = ({ name, folded, shown }: Name) =>
    (folded === beginning ? 2 : 0) + (shown[language] === name ? 1 : 0);
  const all = [...addedConcepts().concepts.flatMap(namesOf), ...names];
  const found = [
    ...all.filter(({ folded }) => folded.startsWith(beginning)),
    ...all.filter(({ folded }) => folded.includes(` ${beginning}`)),
  ].sort((a, b) => rank(b) - rank(a));
  return onePerConcept(found, most).map(({ name, shown }) => ({ name, shown: shown[language] }));
}

/**
 * Names that are written nearly as something in a query that found nothing, then neighbours in the thesaurus of what
 * the query does name.
 */
export function nearestNames(query: string, language: TextLanguage, most: number): string[] {
  const words = tokenise(query).filter((word) => word.length >= LEAST_LETTERS);
  const tried = [...new Set([words.join(' '), ...words])].filter(Boolean);
  const asked = foldAccents(query.trim());
  const alike = likestFirst(tried).filter(({ folded }) => folded !== asked);
  const written = onePerConcept(alike, most).map(({ name }) => name);
  // Half of each, where there are so many: what is written alike need not be what was meant.
  const half = Math.ceil(most / 2);
  const near = [...written.slice(0, half), ...neighboursOf(query, language).slice(0, half)];
  return [...new Set([...near, ...written])].slice(0, most);
}

function neighboursOf(query: string, language: TextLanguage): string[] {
  const words = tokenise(query);
  const named = new Set(
    (['nl', 'en'] as const).flatMap((one) => {
      const parts = words.flatMap((word) => readWord(word, one).parts);
      return findConcepts(parts, one).map(({ id }) => id);
    }),
  );
  return [...named]
    .flatMap((id) => positions.get(id) ?? [])
    .flatMap((index) => Array.from({ length: 2 * REACH + 1 }, (_, step) => index - REACH + step))
    .flatMap((index) => concepts[index] ?? [])
    .filter(({ id }) => !named.has(id))
    .flatMap((concept) => concept[language][0] ?? []);
}

/** One name per concept, by the name it is shown as. */
function onePerConcept(found: readonly Name[], most: number): Name[] {
  const seen = new Set<string>();
  const kept: Name[] = [];
  for (const name of found) {
    if (kept.length === most) break;
    if (seen.has(name.shown.nl)) continue;
    seen.add(name.shown.nl);
    kept.push(name);
  }
  return kept;
}

/** Pieces of three letters, with the ends of the text as letters too. */
function trigramsOf(text: string): Set<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
}

/** Names written nearly as one of the texts, by the share of pieces they have in common, as pg_trgm counts it. */
function likestFirst(texts: readonly string[]): Name[] {
  const { sizes, having } = pieces();
  const best = new Map<number, number>();
  for (const text of texts) {
    const trigrams = trigramsOf(text);
    const shared = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const index of having.get(trigram) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const [index, count] of shared) {
      const likeness = count / (trigrams.size + (sizes[index] ?? 0) - count);
      best.set(index, Math.max(best.get(index) ?? 0, likeness));
    }
  }
  return [...best]
    .filter(([, likeness]) => likeness >= LEAST_LIKENESS)
    .sort(([one, a], [other, b]) => b - a || one - other)
    .flatMap(([index]) => names[index] ?? []);
}
