import { type Concept, concept } from './concept.ts';

export const concepts: readonly Concept[] = [concept('radar', 'radar', 'radar')];
