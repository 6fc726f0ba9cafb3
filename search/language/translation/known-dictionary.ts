import { addedConcepts } from '../thesaurus/added-concepts.ts';
import { concepts } from '../thesaurus/concepts.ts';

import { createDictionary, readVocabulary, type Dictionary, type DictionaryBase } from './dictionary.ts';
import { NOTHING_LEARNED, type Learned } from './learn-word-pairs.ts';
import { entryOf, generalEntries, type Entry } from './vocabulary.ts';

/** All that is written down for the product: general technical Dutch, and the thesaurus of the field. */
export const writtenEntries: readonly Entry[] = [...generalEntries, ...concepts.map(entryOf)];

let learned: Learned = NOTHING_LEARNED;
let base: DictionaryBase | undefined;
let known: { readonly dictionary: Dictionary; readonly of: ReturnType<typeof addedConcepts> } | undefined;

/** Makes the language function know these word pairs, in place of those set before. */
export function setLearned(next: Learned): void {
  if (next === learned) return;
  learned = next;
  base = undefined;
  known = undefined;
}

/** The word pairs that were set last. */
export const knownWords = (): Learned => learned;

/** The dictionary of this process; reading the vocabulary for the first time takes some tenths of a second. */
export function knownDictionary(): Dictionary {
  const added = addedConcepts();
  if (known?.of !== added) {
    base ??= readVocabulary(writtenEntries, learned);
    known = { dictionary: createDictionary(base, added.concepts.map(entryOf)), of: added };
  }
  return known.dictionary;
}
