import { ne, or, isNull } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { corpusStatistics } from '#db/schema/search.ts';
import { enqueueAll } from '#app/domain/events/enqueue.server.ts';

import { learnWords } from './learned-words.server.ts';
import { ENGINE_VERSION } from './matching/weights.ts';
import { rebuildListings, type Rebuilt } from './rebuild.server.ts';
import { rebuildOrganisations } from './rebuild-organisations.server.ts';

/** What both indexes hold after a rebuild. */
export interface RebuiltEverything extends Rebuilt {
  readonly organisations: number;
}

/**
 * Learns what is to be learned, builds both indexes again from Postgres beside those that answer, and asks for what
 * follows: subjects, and all matches. `readsAll`: also texts that would be read the same. Throws RebuildRunning when one
 * runs already.
 */
export async function rebuildEverything(
  tx: Tx,
  how: { readonly readsAll?: boolean } = {},
): Promise<RebuiltEverything> {
  await learnWords(tx);
  const rebuilt = await rebuildListings(tx, undefined, how);
  await enqueueAll(tx, [
    { task: 'learn-subjects', payload: {} },
    { task: 'rank-all', payload: {} },
  ]);
  return { ...rebuilt, organisations: await rebuildOrganisations(tx) };
}

/** Whether the documents in the index are those of another version of the matching, which knew less of a listing. */
export async function isIndexOutdated(tx: Tx): Promise<boolean> {
  const rows = await tx
    .select({ id: corpusStatistics.id })
    .from(corpusStatistics)
    .where(or(isNull(corpusStatistics.engineVersion), ne(corpusStatistics.engineVersion, ENGINE_VERSION)));
  return rows.length > 0;
}
