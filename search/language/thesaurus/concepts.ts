import { readConcept, type Concept } from './concept.ts';
import core from './field/core.json' with { type: 'json' };
import electronics from './field/electronics.json' with { type: 'json' };
import platforms from './field/platforms.json' with { type: 'json' };

/** The curated thesaurus of the field. Names may overlap: a text then means both concepts. */
export const concepts: readonly Concept[] = [...core, ...electronics, ...platforms].map(readConcept);

const conceptById: ReadonlyMap<string, Concept> = new Map(concepts.map((entry) => [entry.id, entry]));

/** What a concept is called in a language, or undefined for an id that is no longer in the thesaurus. */
export function conceptName(id: string, language: 'nl' | 'en'): string | undefined {
  return conceptById.get(id)?.[language][0];
}
