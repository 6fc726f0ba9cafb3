import { ENDINGS, endingOf } from './purposes.ts';

const LONGEST = 150;
const LONGEST_ENDING = 9;
// Control characters, what separates folders, and marks that turn the direction of writing (a name that seems to end otherwise).
const UNSAFE = /[\p{Cc}\p{Cf}/\\:*?"<>|]+/gu;

/** The name of a file as it may be stored and offered: without folders and unsafe characters, its ending kept. */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(UNSAFE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim();
  if (clean === '') return 'file';
  if (clean.length <= LONGEST) return clean;
  const ending = /\.[a-z0-9]{1,8}$/i.exec(clean)?.[0] ?? '';
  return clean.slice(0, LONGEST - ending.length) + ending;
}

/** The same with an ending that fits the type that was found: a name must not promise something else. */
export function fileNameFor(name: string, mediaType: string): string {
  const safe = safeFileName(name);
  const endings = ENDINGS[mediaType];
  if (!endings || endings.some((ending) => safe.toLowerCase().endsWith(`.${ending}`))) return safe;
  return safeFileName(`${safe.slice(0, LONGEST - LONGEST_ENDING)}.${endings[0]}`);
}

/**
 * What a reader knows of a file's name: as its owner gave it, or only which of the files it is and its ending, for who
 * may not know whose it is.
 */
export type FileName = { given: string } | { number: number; ending: string };

/** The name of the `number`-th file of its owner that tells nothing but its type. */
export function neutralName(number: number, mediaType: string): FileName {
  return { number, ending: endingOf(mediaType) };
}
