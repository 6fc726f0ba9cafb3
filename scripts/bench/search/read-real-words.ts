import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { guessLanguage } from '#search/language/guess-language.ts';
import { readLine } from '../read-line.ts';
import type { ListingWords } from './invent-listing.ts';

const line = z.object({
  title: z
    .string()
    .nullish()
    .transform((title) => title ?? ''),
  text: z.string().default(''),
  keywords: z.array(z.string()).default([]),
  language: z.enum(['nl', 'en']).optional().catch(undefined),
});

/** Times that the file is read through at most; each time its texts meet others, so that no two are the same. */
const MOST_ROUNDS = 1_000;
const LONGEST = { title: 140, body: 12_000 } as const;

/**
 * Without end what the lines of a file ({title, text, keywords?, language?}, as `docs.jsonl` of bench:ranking) say. When
 * it has been read through, it begins anew, each title now above its own first half and the second half of the text
 * some lines before it. Throws with file and line when one is malformed.
 */
export async function* readRealWords(file: string): AsyncGenerator<ListingWords, void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before: string[] = [];
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() === '') continue;
      const words = wordsOf(text, `${file}:${String(number)}`);
      const other = before.length === round ? before.shift() : undefined;
      if (round > 0) before.push(words.body);
      yield round === 0 ? words : { ...words, body: firstHalf(words.body) + secondHalf(other ?? '') };
    }
    if (number === 0) throw new Error(`${file} is empty`);
  }
}

function wordsOf(text: string, place: string): ListingWords {
  const { title, text: body, keywords, language } = readLine(line, text, place);
  return {
    language: language ?? guessLanguage(`${title} ${body}`),
    title: title.slice(0, LONGEST.title),
    body: body.slice(0, LONGEST.body),
    keywords,
  };
}

/** Up to the space behind the middle. */
const middleOf = (text: string): number => {
  const space = text.indexOf(' ', Math.floor(text.length / 2));
  return space < 0 ? text.length : space + 1;
};
const firstHalf = (text: string): string => text.slice(0, middleOf(text));
const secondHalf = (text: string): string => text.slice(middleOf(text));
