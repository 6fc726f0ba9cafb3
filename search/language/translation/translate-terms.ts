import { countTerms, type CountedText, type ListingText, type TermCount } from '../term-counts.ts';

import { knownDictionary } from './known-dictionary.ts';

/** A text in Dutch read as English stems, with how much of each is expected: the counts are fractions. */
export interface TranslatedText extends CountedText {
  readonly language: 'en';
  /** English stem → the Dutch word or name that says it most. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * Reads the title, keywords and text of a Dutch listing as English stems, beside the concepts that it names. Two texts
 * of different languages meet in English, whichever of them asks. `counted` is the same listing, when that was counted
 * already.
 */
export function translateTerms(
  { title, text, keywords = [] }: ListingText,
  counted: CountedText = countTerms({ title, text, keywords, language: 'nl' }),
): TranslatedText {
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
  };
  read(title, 'title');
  for (const keyword of keywords) read(keyword, 'title');
  read(text, 'text');
  for (const [id, count] of counted.counts) {
    if (!id.startsWith('c:')) continue;
    counts.set(id, count);
    strongest.set(id, { word: counted.words.get(id) ?? id, share: 1 });
  }
  return {
    language: 'en',
    counts,
    words: new Map([...strongest].map(([id, { word }]) => [id, word])),
  };
}

/**
 * The translation of a listing that is written in Dutch alone; undefined of any other, which has English of its own.
 * `counted` are the same versions in the same order.
 */
export function translationOf(
  versions: readonly ListingText[],
  counted: readonly CountedText[] = [],
): TranslatedText | undefined {
  const place = versions.findIndex(({ language }) => language === 'nl');
  const dutch = versions[place];
  const isEnglishToo = versions.some(({ language }) => language === 'en');
  return dutch === undefined || isEnglishToo ? undefined : translateTerms(dutch, counted[place]);
}
