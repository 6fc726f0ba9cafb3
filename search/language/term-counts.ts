import { analyse } from './analyse.ts';
import { guessLanguage } from './guess-language.ts';
import type { TextLanguage } from './tokens.ts';

/** How often a term stands in the title (and the keywords) and in the text. */
export interface TermCount {
  readonly title: number;
  readonly text: number;
}

/** A listing as the language sees it. */
export interface CountedText {
  readonly language: TextLanguage;
  readonly counts: ReadonlyMap<string, TermCount>;
  /** Term id → the word first met, for showing. */
  readonly words: ReadonlyMap<string, string>;
}

/** The texts of a listing that share its audience. */
export interface ListingText {
  readonly title: string;
  readonly text: string;
  readonly keywords?: readonly string[];
  readonly language?: TextLanguage;
}

/** Counts the terms of title, keywords and text; keywords count with the title: both were chosen to name the subject. */
export function countTerms({ title, text, keywords = [], language }: ListingText): CountedText {
  const spoken = language ?? guessLanguage(`${title} ${text}`);
  const counts = new Map<string, { title: number; text: number }>();
  const words = new Map<string, string>();
  const add = (source: string, field: 'title' | 'text') => {
    for (const { id, word } of analyse(source, spoken)) {
      const count = counts.get(id) ?? { title: 0, text: 0 };
      count[field] += 1;
      counts.set(id, count);
      if (!words.has(id)) words.set(id, word);
    }
  };
  add(title, 'title');
  for (const keyword of keywords) add(keyword, 'title');
  add(text, 'text');
  return { language: spoken, counts, words };
}
