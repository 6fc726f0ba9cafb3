import { database } from '#db/pool.ts';
import { giveVectors } from '#search/embedder/give-vectors.server.ts';
import type { Handler } from './job-context.server.ts';

/** Makes up for the vectors of listings that were published while the embedding model was away. */
export const giveMissingVectors: Handler<'give-vectors'> = async () => {
  await giveVectors(database());
};
