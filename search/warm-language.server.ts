import type { Tx } from '#db/client.ts';

import { knownDictionary } from './language/translation/known-dictionary.ts';
import { refreshLanguage } from './refresh-language.server.ts';

/**
 * Reads thesaurus and dictionary as a process begins, which takes about a second, so that nobody who searches or publishes
 * waits for it. Without an answer of Postgres it reads what comes with the product.
 */
export async function warmLanguage(tx: Tx): Promise<void> {
  await refreshLanguage(tx).catch(() => undefined);
  knownDictionary();
}
