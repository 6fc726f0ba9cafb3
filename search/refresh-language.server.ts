import type { Tx } from '#db/client.ts';
import { seconds } from '#app/domain/durations.ts';

import { readAddedThesaurus } from './added-thesaurus.server.ts';
import { readLearnedWords } from './learned-words.server.ts';

/** An addition works in every process within this time: at once, as people see it. */
const FRESH = seconds(1);
let freshUntil = 0;

/**
 * Makes the language function of this process know what people added to the thesaurus and what was learned from
 * reference lists; before every search and every reading of a listing for the index. Two small queries, at most once a
 * second.
 */
export async function refreshLanguage(tx: Tx): Promise<void> {
  if (performance.now() < freshUntil) return;
  await Promise.all([readAddedThesaurus(tx), readLearnedWords(tx)]);
  freshUntil = performance.now() + FRESH;
}

/** Makes the next call read again: between tests, and where the newest state is needed. */
export function forgetLanguage(): void {
  freshUntil = 0;
}
