import { inArray, sql } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import type { Tx } from '#db/client.ts';
import { LOCKS } from '#db/locks.ts';
import { listings } from '#db/schema/listings.ts';
import { corpusStatistics, listingTerms, termStatistics } from '#db/schema/search.ts';

import { ENGINE_VERSION } from './matching/weights.ts';
import type { ListingTerms } from './term-statistics.server.ts';

/** Lives as long as the transaction of the recount, and is seen by it alone. */
const recounted = pgTable('recounted_terms', {
  listingId: uuid('listing_id').primaryKey(),
  terms: text('terms').array().notNull(),
  length: integer('length').notNull(),
});

/** The recount that runs. */
export interface Recount {
  /** Puts the terms of listings with it, in the place of what it had of them. */
  readonly keep: (kept: readonly ListingTerms[]) => Promise<void>;
  /** Leaves listings out again. */
  readonly drop: (listingIds: readonly string[]) => Promise<void>;
}

/**
 * Counts all terms afresh from what `collect` keeps. Until that is complete the statistics stay as they are, and
 * listings may come and go in them; when it fails they stay as they were. What comes while they are put in place is not
 * counted. Returns what `collect` returns.
 */
export async function recountTerms<Result>(
  tx: Tx,
  collect: (recount: Recount) => Promise<Result>,
): Promise<Result> {
  return tx.transaction(async (inner) => {
    await inner.execute(sql`
      create temporary table ${recounted} (listing_id uuid primary key, terms text[] not null, length integer not null)
      on commit drop`);
    const result = await collect({
      keep: (kept) => keep(inner, kept),
      drop: async (listingIds) => {
        if (listingIds.length === 0) return;
        await inner.delete(recounted).where(inArray(recounted.listingId, [...listingIds]));
      },
    });
    await replaceTerms(inner);
    return result;
  });
}

/** As one JSON value: a list of arrays costs the driver more than the analysis of half the texts. */
async function keep(tx: Tx, kept: readonly ListingTerms[]): Promise<void> {
  if (kept.length === 0) return;
  await tx.execute(sql`
    insert into ${recounted} (listing_id, terms, length)
    select "listingId", array(select json_array_elements_text(terms)), length
    from json_to_recordset(${JSON.stringify(kept)}::json) as kept("listingId" uuid, terms json, length integer)
    on conflict (listing_id) do update set terms = excluded.terms, length = excluded.length`);
}

async function replaceTerms(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${LOCKS.recountTerms})`);
  await tx.delete(listingTerms);
  // A listing may be gone since it was counted.
  await tx.execute(sql`
    insert into ${listingTerms} (listing_id, terms, length)
    select listing_id, terms, length from ${recounted}
    where exists (select from ${listings} where ${listings.id} = ${recounted.listingId})`);
  await tx.delete(termStatistics);
  await tx.execute(sql`
    insert into ${termStatistics} (term, documents)
    select term, count(*) from ${listingTerms}, unnest(terms) as term group by term`);
  await tx.execute(sql`
    insert into ${corpusStatistics} (id, documents, total_length, generation, engine_version)
    select 1, count(*), coalesce(sum(length), 0), 1, ${ENGINE_VERSION} from ${listingTerms}
    on conflict (id) do update set documents = excluded.documents, total_length = excluded.total_length,
      generation = ${corpusStatistics}.generation + 1, engine_version = excluded.engine_version, updated_at = now()`);
}
