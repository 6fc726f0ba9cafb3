import { createHash } from 'node:crypto';

import { addedConcepts } from './thesaurus/added-concepts.ts';
import { fieldLines, generalLines } from './thesaurus/lines.ts';
import { knownWords } from './translation/known-dictionary.ts';

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

let written: string | undefined;
let remembered: { readonly of: readonly unknown[]; readonly fingerprint: string } | undefined;

/**
 * Of the words that the language function of this process knows: the thesaurus and general vocabulary, what people added,
 * and what was learned. Two processes with the same one read a text alike. Rules and the short lists that stand among
 * them are not in it: who changes those raises ENGINE_VERSION.
 */
export function languageFingerprint(): string {
  const of = [addedConcepts().concepts, knownWords()];
  if (remembered && of.every((part, index) => part === remembered?.of[index])) return remembered.fingerprint;
  written ??= hashOf([fieldLines, generalLines]);
  remembered = { of, fingerprint: hashOf([written, ...of]) };
  return remembered.fingerprint;
}
