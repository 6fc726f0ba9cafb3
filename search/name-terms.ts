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
  const words = listings.map(wordsOf);
  return nameTerms(
    terms.map(({ id }) => {
      const word = words.map((written) => written.get(id)).find((found) => found !== undefined);
      return word === undefined ? { id } : { id, word };
    }),
  );
}

/** The same for what is like one listing: plain words as that one writes them, else as the other does. */
export function nameSharedTerms<
  Similar extends { readonly listing: Written; readonly terms: readonly string[] },
>(
  { row, texts }: WrittenInLanguages,
  found: readonly Similar[],
): (Omit<Similar, 'terms'> & { terms: NamedTerm[] })[] {
  if (found.length === 0) return [];
  const own = texts.map((text) => wordsOf({ ...text, keywords: row.keywords }));
  const ownWord = (id: string) => own.map((words) => words.get(id)).find((word) => word !== undefined);
  return found.map(({ terms, ...similar }) => {
    const isNamed = (id: string) => conceptName(id, 'nl') !== undefined || ownWord(id) !== undefined;
    // Counting the words of a text takes a while, and hardly ever is there a need to.
    const others = terms.every(isNamed) ? undefined : wordsOf(similar.listing);
    const named = terms.map((id) => {
      const word = ownWord(id) ?? others?.get(id);
      return word === undefined ? { id } : { id, word };
    });
    return { ...similar, terms: nameTerms(named) };
  });
}

/** A listing with all its texts. */
type WrittenInLanguages = {
  readonly row: Pick<Written, 'keywords'>;
  readonly texts: readonly Omit<Written, 'keywords'>[];
};

function wordsOf({ title, body, keywords, language }: Written): ReadonlyMap<string, string> {
  return countTerms({ title, text: body, keywords, language }).words;
}
