import type { ErrorCode } from '#app/i18n/messages.ts';
import { code } from '../error-codes.ts';
import { findMarkings } from '../listings/markings.ts';

/** Legal forms behind a name, which people leave out in a sentence. */
const LEGAL_FORM = /[\s,]+(?:b\.?v|n\.?v|v\.?o\.?f|inc|ltd|gmbh|as|ab)\.?$/iu;

/** Shorter names are ordinary words too often. */
const SHORTEST_NAME = 4;

/**
 * What keeps a text from being sent to the other side: a marking of classified information, or the name of an
 * organisation that is masked there (`maskedName`).
 */
export function textProblems(text: string, maskedName?: string): ErrorCode[] {
  const [marking] = findMarkings(text);
  return [
    ...(marking ? [code(`marking:${marking}`)] : []),
    ...(maskedName !== undefined && names(text, maskedName) ? [code(`names_itself:${maskedName}`)] : []),
  ];
}

/** Spaces, capitals, accents and dashes make no difference; a longer word that has the name in it is another word. */
function names(text: string, organisation: string): boolean {
  const words = folded(organisation.replace(LEGAL_FORM, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.join('').length < SHORTEST_NAME) return false;
  const name = words.join(String.raw`[^\p{L}\p{N}]*`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, 'u').test(folded(text));
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
