import { foldAccents, tokenise, type TextLanguage } from '../tokens.ts';

import { concepts } from './concepts.ts';
import { findConcepts } from './find-concepts.ts';

/** A name of a concept, with the name that the concept goes by in a language. */
export interface FoundName {
  readonly name: string;
  /** The first name of the concept in the reader's language. */
  readonly shown: string;
}

interface Name {
  readonly name: string;
  readonly folded: string;
  readonly trigrams: ReadonlySet<string>;
  readonly shown: Readonly<Record<TextLanguage, string>>;
}

/** Below this a name is not like what was typed. */
const LEAST_LIKENESS = 0.3;
/** A word this short is like too much. */
const LEAST_LETTERS = 4;
/** How far neighbours in the thesaurus, which is written by subject, are looked for. */
const REACH = 4;

const names: readonly Name[] = concepts.flatMap(({ nl, en, any = [] }) => {
  const shown = { nl: nl[0] ?? '', en: en[0] ?? '' };
  return [...new Set([...nl, ...en, ...any])].map((name) => {
    const folded = foldAccents(name);
    return { name, folded, trigrams: trigramsOf(folded), shown };
  });
});

/** Names of which a word begins with what was typed so far, those that begin with it themselves first. */
export function namesBeginning(typed: string, language: TextLanguage, most: number): FoundName[] {
  const beginning = foldAccents(typed.trim());
  if (beginning === '') return [];
  // The whole name comes before its beginning, and what the reader's language calls it before another name.
  const rank = ({ name, folded, shown }: Name) =>
    (folded === beginning ? 2 : 0) + (shown[language] === name ? 1 : 0);
  const found = [
    ...names.filter(({ folded }) => folded.startsWith(beginning)),
    ...names.filter(({ folded }) => folded.includes(` ${beginning}`)),
  ].sort((a, b) => rank(b) - rank(a));
  return once(found, most).map(({ name, shown }) => ({ name, shown: shown[language] }));
}

/**
 * Names that are written nearly as something in a query that found nothing, then neighbours in the thesaurus of what
 * the query does name.
 */
export function nearestNames(query: string, language: TextLanguage, most: number): string[] {
  const words = tokenise(query).filter((word) => word.length >= LEAST_LETTERS);
  const tried = [...new Set([words.join(' '), ...words])].filter(Boolean).map(trigramsOf);
  const likenessOf = (name: Name) =>
    Math.max(0, ...tried.map((trigrams) => likeness(trigrams, name.trigrams)));
  const asked = foldAccents(query.trim());
  const alike = names
    .map((name) => ({ ...name, likeness: likenessOf(name) }))
    .filter((name) => name.likeness >= LEAST_LIKENESS && name.folded !== asked)
    .sort((a, b) => b.likeness - a.likeness);
  return [...new Set([...once(alike, most).map(({ name }) => name), ...neighboursOf(query, language)])].slice(
    0,
    most,
  );
}

function neighboursOf(query: string, language: TextLanguage): string[] {
  const words = tokenise(query);
  const named = new Set(
    (['nl', 'en'] as const).flatMap((one) => findConcepts(words, one).map(({ id }) => id)),
  );
  const at = [...named]
    .map((id) => concepts.findIndex((concept) => concept.id === id))
    .filter((index) => index >= 0);
  return at
    .flatMap((index) => Array.from({ length: 2 * REACH + 1 }, (_, step) => index - REACH + step))
    .flatMap((index) => concepts[index] ?? [])
    .filter(({ id }) => !named.has(id))
    .flatMap((concept) => concept[language][0] ?? []);
}

/** One name per concept, by the name it is shown as. */
function once<Named extends Name>(found: readonly Named[], most: number): Named[] {
  const seen = new Set<string>();
  const kept: Named[] = [];
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

/** The share of pieces that two texts have in common, as pg_trgm counts it. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const trigram of one) if (other.has(trigram)) shared += 1;
  return shared / (one.size + other.size - shared);
}
