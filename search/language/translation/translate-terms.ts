import { countTerms, type CountedText, type ListingText, type TermCount } from '../term-counts.ts';

import type { Meaning } from './dictionary.ts';
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
  const heard = new Map<string, { readonly meaning: Meaning; title: number; text: number }>();
  const dictionary = knownDictionary();
  const read = (source: string, field: keyof TermCount) => {
    dictionary.read(source, (dutch, meaning) => {
      const before = heard.get(dutch);
      if (before) before[field] += 1;
      else heard.set(dutch, { meaning, title: 0, text: 0, [field]: 1 });
    });
  };
  read(title, 'title');
  for (const keyword of keywords) read(keyword, 'title');
  read(text, 'text');

  const counts = new Map<string, { title: number; text: number }>();
  const words = new Map<string, string>();
  const shares = new Map<string, number>();
  for (const [dutch, { meaning, ...times }] of heard) {
    for (const [id, share] of meaning) {
      const count = counts.get(id);
      if (count) {
        count.title += times.title * share;
        count.text += times.text * share;
      } else counts.set(id, { title: times.title * share, text: times.text * share });
      if (share <= (shares.get(id) ?? 0)) continue;
      shares.set(id, share);
      words.set(id, dutch);
    }
  }
  for (const [id, count] of counted.counts) {
    if (!id.startsWith('c:')) continue;
    counts.set(id, count);
    words.set(id, counted.words.get(id) ?? id);
  }
  return { language: 'en', counts, words };
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
