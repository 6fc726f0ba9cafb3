import type { Locale } from '#db/enums.ts';

import { conceptName } from './language/thesaurus/concepts.ts';

/** A shared subject by the name a reader of each language knows it by. */
export interface NamedTerm {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/**
 * Names terms: subjects of the thesaurus by their name in each language, a plain word as its text wrote it. A plain
 * word that comes without is left out, and so is a name that stands there already.
 */
export function nameTerms(terms: readonly { readonly id: string; readonly word?: string }[]): NamedTerm[] {
  const seen = new Set<string>();
  return terms.flatMap(({ id, word }) => {
    const nl = conceptName(id, 'nl') ?? word;
    const en = conceptName(id, 'en') ?? word;
    if (nl === undefined || en === undefined || seen.has(nl) || seen.has(en)) return [];
    seen.add(nl).add(en);
    return [{ id, names: { nl, en } }];
  });
}
