import { inArray } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { listings } from '#db/schema/listings.ts';

import { answeringName, listingsIndex } from '../client.server.ts';
import { LISTINGS } from '../indexes.ts';
import { reindexListings } from '../sync.server.ts';

import { AWAITS_VECTOR, configuredModel } from './configured-model.server.ts';
import { modelAnswers } from './with-vectors.server.ts';

/** Few enough that a listing published meanwhile waits little for the model. */
const PIECE = 50;

/**
 * Gives the listings that were written while the embedding model did not answer their vectors, as long as it answers
 * now. Nothing when no model is configured. Returns how many. Throws when Meilisearch does not answer.
 */
export async function giveVectors(tx: Tx): Promise<number> {
  if (configuredModel() === undefined) return 0;
  const given = new Set<string>();
  while (await modelAnswers(answeringName(LISTINGS))) {
    const { results } = await listingsIndex().getDocuments({
      fields: ['id'],
      filter: `${AWAITS_VECTOR} = true`,
      limit: PIECE,
    });
    const publicIds = results.map(({ id }) => id).filter((id) => !given.has(id));
    // Also when the model fell silent meanwhile: then the same ones wait again.
    if (publicIds.length === 0) break;
    const rows = await tx
      .select({ id: listings.id })
      .from(listings)
      .where(inArray(listings.publicId, publicIds));
    await reindexListings(
      tx,
      rows.map(({ id }) => id),
    );
    for (const id of publicIds) given.add(id);
  }
  return given.size;
}
