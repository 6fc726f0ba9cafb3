import { analyse } from '../language/analyse.ts';
import { readWord } from '../language/read-word.ts';
import { stem } from '../language/stems.ts';
import { addedConcepts } from '../language/thesaurus/added-concepts.ts';
import type { Concept } from '../language/thesaurus/concept.ts';
import { stopWords } from '../language/stop-words.ts';
import { foldAccents, tokenise, type TextLanguage } from '../language/tokens.ts';
import { knownDictionary } from '../language/translation/known-dictionary.ts';
import { indexWord } from '../index-words.ts';

/** Meilisearch reads ten words of a query; more would be ignored in silence. */
const MOST_WORDS = 10;
/** Other names a query is tried in. */
const MOST_ADDED = 8;
/** From this share on an English stem is what a Dutch word says, and so many of them at most. */
const SURE_SHARE = 0.3;
const MOST_MEANINGS = 3;
const LANGUAGES: readonly TextLanguage[] = ['nl', 'en'];

/** A typed query as the terms the index is made of. */
export interface SearchWords {
  /** Stems, read as Dutch and as English; one reading when both agree. */
  readonly readings: readonly string[];
  /** Concepts, by which the other language is found; '' when the query names none. */
  readonly concepts: string;
  /** The query in the other names of what people added to the thesaurus, by which it works before any reindex. */
  readonly added: readonly string[];
  /** Read as Dutch and put in English; '' when that says nothing else. */
  readonly translated: string;
}

/**
 * Reads a query of the search box. Two or three words seldom tell their language, so it is read as both: a wrong
 * reading finds nothing and costs a millisecond.
 */
export function searchWords(query: string): SearchWords {
  const concepts = new Set<string>();
  const readings = new Set<string>();
  for (const language of LANGUAGES) {
    const stems = new Set<string>();
    for (const { id } of analyse(query, language))
      (id.startsWith('c:') ? concepts : stems).add(indexWord(id));
    readings.add(joined(stems));
  }
  readings.delete('');
  const translated = translatedReading(query);
  return {
    readings: [...readings],
    concepts: joined(concepts),
    added: addedReadings(query),
    translated: readings.has(translated) ? '' : translated,
  };
}

function translatedReading(query: string): string {
  const stems = new Set<string>();
  knownDictionary().read(query, (dutch, meaning) => {
    const sure = [...meaning].flatMap(([id, share]) => (share >= SURE_SHARE ? [id] : []));
    // What is the same word in English needs no other.
    const same = stem(dutch, 'en');
    for (const id of sure.includes(same) ? [same] : sure.slice(0, MOST_MEANINGS)) stems.add(indexWord(id));
  });
  return joined(stems);
}

function addedReadings(query: string): string[] {
  const { finder, byId } = addedConcepts();
  const readings = new Set<string>();
  for (const language of LANGUAGES) {
    const parts = tokenise(query).flatMap((word) => readWord(word, language).parts);
    const words = parts.map(({ word }) => word);
    for (const { id, start, length } of finder.find(parts, language)) {
      for (const { name, spoken } of namesOf(byId.get(id))) {
        const other = [...words.slice(0, start), name, ...words.slice(start + length)].join(' ');
        const stems = analyse(other, spoken).flatMap((term) => (term.id.startsWith('c:') ? [] : term.id));
        readings.add(joined(new Set(stems.map(indexWord))));
      }
    }
  }
  readings.delete('');
  return [...readings].slice(0, MOST_ADDED);
}

function namesOf(concept: Concept | undefined): { name: string; spoken: TextLanguage }[] {
  if (concept === undefined) return [];
  const { nl, en, any = [] } = concept;
  return [
    ...nl.map((name) => ({ name, spoken: 'nl' as const })),
    ...[...en, ...any].map((name) => ({ name, spoken: 'en' as const })),
  ];
}

function joined(words: ReadonlySet<string>): string {
  return [...words].slice(0, MOST_WORDS).join(' ');
}

/** A typed query without what Meilisearch reads as syntax (a phrase, "not"): what a person types is words. */
export function plainWords(query: string): string {
  return query
    .replaceAll('"', ' ')
    .replace(/(^|\s)-+/g, '$1')
    .trim();
}

/**
 * The same without function words, which the index leaves out of the beginnings of texts. The last word stays: it may be
 * the beginning of another.
 */
export function tellingWords(query: string): string {
  const words = plainWords(query).split(/\s+/);
  const isTelling = (word: string) => LANGUAGES.every((language) => !stopWords[language].has(word));
  return words.filter((word, index) => index === words.length - 1 || isTelling(foldAccents(word))).join(' ');
}

/** Whether there is anything to look for: signs alone find nothing, while an empty query finds everything. */
export const isWordless = (query: string): boolean => query.trim() !== '' && !/[\p{L}\p{N}]/u.test(query);
