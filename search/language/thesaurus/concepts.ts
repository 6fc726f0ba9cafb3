import type { WordPart } from '../read-word.ts';
import type { TextLanguage } from '../tokens.ts';

import { addedConcepts } from './added-concepts.ts';
import { conceptFinder, type FoundConcept } from './concept-finder.ts';
import { readConcept, type Concept } from './concept.ts';
import { fieldLines } from './lines.ts';

/** The built-in thesaurus of the field. Names may overlap: a text then means both concepts. */
export const concepts: readonly Concept[] = fieldLines.map(readConcept);

const conceptById: ReadonlyMap<string, Concept> = new Map(concepts.map((entry) => [entry.id, entry]));
const builtIn = conceptFinder(concepts);

/** All concepts that the words of a text name, of the built-in thesaurus and of what people added to it. */
export function findConcepts(words: readonly WordPart[], language: TextLanguage): FoundConcept[] {
  return [...builtIn.find(words, language), ...addedConcepts().finder.find(words, language)];
}

/** What a concept is called in a language, or undefined for an id that is no longer in the thesaurus. */
export function conceptName(id: string, language: TextLanguage): string | undefined {
  return (conceptById.get(id) ?? addedConcepts().byId.get(id))?.[language][0];
}
