import { database } from '#db/pool.ts';
import { enqueue } from '#app/domain/events/enqueue.server.ts';
import { log } from '#app/http/log.server.ts';
import { isIndexOutdated, rebuildEverything } from '#search/rebuild-everything.server.ts';
import type { Handler } from './job-context.server.ts';

/** Builds the search index again while the site searches and publishes; fails, to be tried again, without Meilisearch. */
export const rebuildIndex: Handler<'rebuild-index'> = async () => {
  const { listings, refused } = await rebuildEverything(database());
  log.info({ listings, refused }, 'the search index was built anew');
};

/** Asks for it when the index is of another version of the matching than this one. Returns whether it is. */
export async function askForRebuild(): Promise<boolean> {
  const db = database();
  const isOutdated = await isIndexOutdated(db);
  if (isOutdated) await enqueue(db, { task: 'rebuild-index', payload: {} });
  return isOutdated;
}
