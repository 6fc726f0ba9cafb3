import { isDeepStrictEqual } from 'node:util';
import { inArray, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';

import { organisationsIndex } from './client.server.ts';
import { ensureIndex } from './ensure-index.server.ts';
import { ORGANISATIONS } from './indexes.ts';
import { loadIndexableOrganisations } from './load-organisations.server.ts';
import { toOrganisationDocument } from './organisation-document.ts';
import { settle } from './settle-task.server.ts';

const PIECE = 250;

/**
 * Brings organisations in the index to what they are in Postgres now; those that are the same already are not written.
 * Returns when Meilisearch has done it. One at a time per organisation: the later one has the last word.
 */
export async function reindexOrganisationPages(
  tx: Tx,
  organisationIds: readonly string[],
  now = new Date(),
): Promise<void> {
  if (organisationIds.length === 0) return;
  await ensureIndex(ORGANISATIONS);
  // Who locks several of them locks in this order, so that two never wait for each other.
  const ids = [...new Set(organisationIds)].sort();
  for (let start = 0; start < ids.length; start += PIECE) {
    await reindexPiece(tx, ids.slice(start, start + PIECE), now);
  }
}

/** The same for the organisations of listings, whose areas they show. */
export async function reindexOrganisationsOf(tx: Tx, listingIds: readonly string[]): Promise<void> {
  if (listingIds.length === 0) return;
  const rows = await tx
    .selectDistinct({ id: listings.organisationId })
    .from(listings)
    .where(inArray(listings.id, [...listingIds]));
  await reindexOrganisationPages(
    tx,
    rows.map(({ id }) => id),
  );
}

async function reindexPiece(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
  await tx.transaction(async (holder) => {
    await holder.execute(sql`
      select pg_advisory_xact_lock(hashtextextended(id, ${LOCKS.reindexOrganisation}))
      from json_array_elements_text(${JSON.stringify(ids)}::json) as organisation(id)`);
    const found = await loadIndexableOrganisations(holder, ids, now);
    const documents = found.map(toOrganisationDocument);
    const publicIds = await publicIdsOf(holder, ids);
    const known = await documentsOf(publicIds);
    const changed = documents.filter((document) => !isDeepStrictEqual(known.get(document.id), document));
    const kept = new Set(documents.map(({ id }) => id));
    const gone = publicIds.filter((id) => known.has(id) && !kept.has(id));
    if (changed.length > 0) await settle(organisationsIndex().addDocuments(changed, { primaryKey: 'id' }));
    if (gone.length > 0) await settle(organisationsIndex().deleteDocuments(gone));
  });
}

async function publicIdsOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx
    .select({ publicId: organisations.publicId })
    .from(organisations)
    .where(inArray(organisations.id, [...ids]));
  return rows.map(({ publicId }) => publicId);
}

/** What the index holds of these now. */
async function documentsOf(ids: readonly string[]): Promise<Map<string, unknown>> {
  if (ids.length === 0) return new Map();
  const { results } = await organisationsIndex().getDocuments({ ids: [...ids], limit: ids.length });
  return new Map(results.map((document) => [document.id, document]));
}
