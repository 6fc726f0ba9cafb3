import { communications } from './communications.ts';
import { computing } from './computing.ts';
import type { Concept } from './concept.ts';
import { energy } from './energy.ts';
import { maritime } from './maritime.ts';
import { materials } from './materials.ts';
import { platforms } from './platforms.ts';
import { protection } from './protection.ts';
import { sensing } from './sensing.ts';
import { spaceQuantum } from './space-quantum.ts';
import { support } from './support.ts';

/** The curated thesaurus of the field. Names may overlap: a text then means both concepts. */
export const concepts: readonly Concept[] = [
  ...platforms,
  ...sensing,
  ...communications,
  ...computing,
  ...materials,
  ...energy,
  ...protection,
  ...spaceQuantum,
  ...maritime,
  ...support,
];

const conceptById: ReadonlyMap<string, Concept> = new Map(concepts.map((entry) => [entry.id, entry]));

/** What a concept is called in a language, or undefined for an id that is no longer in the thesaurus. */
export function conceptName(id: string, language: 'nl' | 'en'): string | undefined {
  return conceptById.get(id)?.[language][0];
}
