import type { Concept } from './concept.ts';
import { conceptFinder, type ConceptFinder } from './concept-finder.ts';

/** What people added to the built-in thesaurus, as this process knows it. */
export interface AddedConcepts {
  readonly concepts: readonly Concept[];
  readonly byId: ReadonlyMap<string, Concept>;
  readonly finder: ConceptFinder;
}

const NONE = build([]);
let known: AddedConcepts = NONE;

function build(concepts: readonly Concept[]): AddedConcepts {
  return {
    concepts,
    byId: new Map(concepts.map((concept) => [concept.id, concept])),
    finder: conceptFinder(concepts),
  };
}

/** The id of an added concept: no built-in one begins so. `code` is that of the reference list. */
export const addedConceptId = (code: string): Concept['id'] => `c:x-${code.toLowerCase()}`;

/** Makes the language function know these beside the built-in thesaurus, in place of those set before. */
export function setAddedConcepts(concepts: readonly Concept[]): void {
  if (JSON.stringify(concepts) === JSON.stringify(known.concepts)) return;
  known = concepts.length === 0 ? NONE : build(concepts);
}

export const addedConcepts = (): AddedConcepts => known;
