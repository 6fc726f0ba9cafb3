import type { Locale } from '#db/enums.ts';

import { countTerms } from './language/term-counts.ts';
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

/** What a listing says, as a reader sees it. */
type Written = {
  readonly title: string;
  readonly body: string;
  readonly keywords: readonly string[];
  readonly language: Locale;
};

/** The same for terms that were recorded by their id alone: plain words as one of these listings writes them. */
export function nameRecordedTerms(
  terms: readonly { readonly id: string }[],
  listings: readonly Written[],
): NamedTerm[] {
  const words = listings.map(
    ({ title, body, keywords, language }) => countTerms({ title, text: body, keywords, language }).words,
  );
  return nameTerms(
    terms.map(({ id }) => {
      const word = words.map((written) => written.get(id)).find((found) => found !== undefined);
      return word === undefined ? { id } : { id, word };
    }),
  );
}
