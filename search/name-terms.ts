import type { Locale } from '#db/enums.ts';

import { readWord } from './language/read-word.ts';
import { spellingOf } from './language/spelling.ts';
import { stem } from './language/stems.ts';
import { countTerms } from './language/term-counts.ts';
import { conceptName } from './language/thesaurus/concepts.ts';
import { tokenise } from './language/tokens.ts';
import { knownDictionary } from './language/translation/known-dictionary.ts';
import { translateTerms } from './language/translation/translate-terms.ts';
import { once } from './once.ts';

/** A shared subject by the name a reader of each language knows it by. */
export interface NamedTerm {
  readonly id: string;
  readonly names: Readonly<Record<Locale, string>>;
}

/** The word for a term in each language that one of the texts is written in. */
export type TermWords = Readonly<Partial<Record<Locale, string>>>;

/** A term with the words for it in the texts that share it. */
export interface WordedTerm {
  readonly id: string;
  readonly words: TermWords;
}

/**
 * Names terms: subjects of the thesaurus by their name in each language, a plain word as the texts write it. A plain
 * word that comes without is left out, and so is what the names that stand there say already: "raw" after "raw material",
 * a part after its compound, a compound after all its parts.
 */
export function nameTerms(terms: readonly WordedTerm[]): NamedTerm[] {
  const seen = new Set<string>();
  return terms.flatMap(({ id, words }) => {
    const nl = conceptName(id, 'nl') ?? words.nl ?? words.en;
    const en = conceptName(id, 'en') ?? words.en ?? words.nl;
    if (nl === undefined || en === undefined || [id, nl, en].some((name) => seen.has(name))) return [];
    const parts = partsOf(nl);
    const isSaid = parts.length > 1 && parts.every((part) => seen.has(part));
    for (const said of [nl, en, ...stemsOf(nl, 'nl'), ...stemsOf(en, 'en'), ...parts]) seen.add(said);
    return isSaid ? [] : [{ id, names: { nl, en } }];
  });
}

const stemsOf = (name: string, language: Locale): string[] =>
  tokenise(name).map((word) => stem(word, language));

/** The stems of the words that a Dutch name is made of, compounds taken apart. */
const partsOf = (name: string): string[] =>
  tokenise(name).flatMap((word) => readWord(word, 'nl').parts.map(({ key }) => key));

/** What a listing says, as a reader sees it. */
export type Written = {
  readonly title: string;
  readonly body: string;
  readonly keywords: readonly string[];
  readonly language: Locale;
};

/** The same for terms that were recorded by their id alone: plain words as these listings write them. */
export function nameRecordedTerms(
  terms: readonly { readonly id: string }[],
  listings: readonly Written[],
): NamedTerm[] {
  return nameTerms(wordTerms(terms, listings.map(wordsOf)));
}

/** The same for what is like one listing: plain words as that one writes them, else as the other does. */
export function nameSharedTerms<
  Similar extends { readonly listing: Written; readonly terms: readonly string[] },
>(
  { row, texts }: WrittenInLanguages,
  found: readonly Similar[],
): (Omit<Similar, 'terms'> & { terms: NamedTerm[] })[] {
  const own = texts.map((text) => wordsOf({ ...text, keywords: row.keywords }));
  return found.map(({ terms, ...similar }) => ({
    ...similar,
    terms: nameTerms(
      wordTerms(
        terms.map((id) => ({ id })),
        [...own, wordsOf(similar.listing)],
      ),
    ),
  }));
}

/** Adds the words of a counterpart in a language that the subject is not written in. */
export function withWordsOf(terms: readonly WordedTerm[], listing: Written): WordedTerm[] {
  const word = wordsOf(listing);
  return terms.map(({ id, words }) => {
    const other = words[listing.language] === undefined ? word(id)[listing.language] : undefined;
    return { id, words: other === undefined ? words : { ...words, [listing.language]: other } };
  });
}

/** A listing with all its texts. */
type WrittenInLanguages = {
  readonly row: Pick<Written, 'keywords'>;
  readonly texts: readonly Omit<Written, 'keywords'>[];
};

type WordsOf = (id: string) => TermWords;

/** The first words that were found count; a text is read only while a term still lacks a word. */
function wordTerms(terms: readonly { readonly id: string }[], texts: readonly WordsOf[]): WordedTerm[] {
  return terms.map(({ id }) => {
    let words: TermWords = {};
    for (const wordsIn of texts) {
      if (conceptName(id, 'nl') !== undefined || (words.nl !== undefined && words.en !== undefined)) break;
      words = { ...wordsIn(id), ...words };
    }
    return { id, words };
  });
}

/** How a listing writes a term; of one in Dutch also the word that says it in English, and that English. */
function wordsOf({ title, body, keywords, language }: Written): WordsOf {
  const text = { title, text: body, keywords, language };
  const own = once(() => countTerms(text));
  const translated = once(() => translateTerms(text, own()).words);
  const spelling = once(() => spellingOf([title, body, ...keywords]));
  return (id) => {
    const word = own().words.get(id);
    if (word !== undefined) return { [language]: spelling()(word) };
    const dutch = language === 'nl' ? translated().get(id) : undefined;
    return dutch === undefined ? {} : { nl: spelling()(dutch), en: knownDictionary().wordOf(id) };
  };
}
