import type { TextLanguage } from '../../language/tokens.ts';
import type { ListingFacts } from '../listing-facts.ts';
import type { WeighedText } from '../weighed-text.ts';

import { locate, withoutTerms, type SubjectSpace, type SubjectSpaces } from './subject-space.ts';
import { cosine, readVector, toVector, type SubjectVector } from './subject-vector.ts';

/** What both texts of a pair are about, held against each other. */
export interface SubjectComparison {
  readonly space: SubjectSpace;
  /** What the need is about. */
  readonly wanted: SubjectVector;
  /** −1 to 1. */
  readonly cosine: number;
}

/**
 * Compares what the two are about in a language that both are written in; undefined where that language has no space. A
 * vector that was stored counts when it is of these spaces, else it is computed: what a pair scores does not depend on
 * when a document was written.
 */
export function createSubjectComparison(
  spaces: SubjectSpaces | undefined,
): (
  challenge: ListingFacts,
  capability: ListingFacts,
  language: TextLanguage,
) => SubjectComparison | undefined {
  const remembered = new WeakMap<WeighedText, SubjectVector>();

  function vectorOf(
    { versions, subjects }: ListingFacts,
    language: TextLanguage,
    { generation }: SubjectSpaces,
    space: SubjectSpace,
  ): SubjectVector | undefined {
    const text = versions[language];
    if (!text) return undefined;
    const stored = subjects?.[language];
    const vector =
      remembered.get(text) ??
      (stored === undefined ? undefined : readVector(stored, generation)) ??
      toVector(locate(text, space));
    remembered.set(text, vector);
    return vector;
  }

  return (challenge, capability, language) => {
    const space = spaces?.of[language];
    if (!spaces || !space) return undefined;
    const wanted = vectorOf(challenge, language, spaces, space);
    const offered = vectorOf(capability, language, spaces, space);
    return wanted && offered && { space, wanted, cosine: cosine(wanted, offered) };
  };
}

/** What the cosine would be if the offer lacked some of its terms; many may be asked about one offer. */
export function cosineWithout(
  offer: WeighedText,
  { space, wanted }: SubjectComparison,
): (terms: readonly string[]) => number {
  const place = locate(offer, space);
  const counts = new Map(offer.terms.map((term, index) => [term, offer.counts[index] ?? 0]));
  return (terms) => {
    const left = terms.map((term) => [term, counts.get(term) ?? 0] as const);
    return cosine(wanted, toVector(withoutTerms(place, left, space)));
  };
}
