import type { SharedDemand } from '#app/domain/similar/shared-demand.ts';
import type { SimilarChallenge } from '#app/domain/similar/similar-challenge.ts';

import type { NamedTerm } from '../name-terms.ts';

/** A similar challenge whose shared subjects have names. */
export type NamedSimilar = Omit<SimilarChallenge, 'terms'> & { terms: NamedTerm[] };

/** A group of challenges that ask for nearly the same, whose shared subjects have names. */
export type NamedDemand = Omit<SharedDemand, 'terms'> & { terms: NamedTerm[] };
