import { analyse } from '../analyse.ts';
import type { CountedText, ListingText, TermCount } from '../term-counts.ts';

import { knownDictionary } from './known-dictionary.ts';

/** A text in Dutch read as English stems, with how much of each is expected: the counts are fractions. */
export interface TranslatedText extends CountedText {
  readonly language: 'en';
  /** English stem → the Dutch word or name that says it most. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Reads the title, keywords and text of a Dutch listing as English stems, beside the concepts that it names. Two texts
 * of different languages meet in English, whichever of them asks.
 */
export function translateTerms({ title, text, keywords = [] }: ListingText): TranslatedText {
  const counts = new Map<string, { title: number; text: number }>();
  const strongest = new Map<string, { word: string; share: number }>();
  const add = (id: string, word: string, field: keyof TermCount, share: number) => {
    const count = counts.get(id) ?? { title: 0, text: 0 };
    count[field] += share;
    counts.set(id, count);
    if (share > (strongest.get(id)?.share ?? 0)) strongest.set(id, { word, share });
  };
  const dictionary = knownDictionary();
  const read = (source: string, field: keyof TermCount) => {
    dictionary.read(source, (dutch, meaning) => {
      for (const [id, share] of meaning) add(id, dutch, field, share);
    });
    for (const { id, word } of analyse(source, 'nl')) if (id.startsWith('c:')) add(id, word, field, 1);
  };
  read(title, 'title');
  for (const keyword of keywords) read(keyword, 'title');
  read(text, 'text');
  return {
    language: 'en',
    counts,
    words: new Map([...strongest].map(([id, { word }]) => [id, word])),
  };
}

/** The translation of a listing that is written in Dutch alone; undefined of any other, which has English of its own. */
export function translationOf(versions: readonly ListingText[]): TranslatedText | undefined {
  const [dutch] = versions.filter(({ language }) => language === 'nl');
  const isEnglishToo = versions.some(({ language }) => language === 'en');
  return dutch === undefined || isEnglishToo ? undefined : translateTerms(dutch);
}
