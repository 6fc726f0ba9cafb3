import { sql } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';

import type { Tx } from '#db/client.ts';
import { listings } from '#db/schema/listings.ts';
import { corpusStatistics, listingTerms, termStatistics } from '#db/schema/search.ts';

import type { ListingTerms } from './term-statistics.server.ts';

/** Lives as long as the transaction of the recount, and is seen by it alone. */
const recounted = pgTable('recounted_terms', {
  listingId: uuid('listing_id').primaryKey(),
  terms: text('terms').array().notNull(),
  length: integer('length').notNull(),
});

/** Puts the terms of many listings with the recount that runs. */
export type KeepTerms = (kept: readonly ListingTerms[]) => Promise<void>;

/**
 * Counts all terms afresh from what `collect` keeps. Until that is complete the statistics stay as they are, and
 * listings may come and go in them; when it fails they stay as they were. Returns what `collect` returns.
 */
export async function recountTerms<Result>(
  tx: Tx,
  collect: (keep: KeepTerms) => Promise<Result>,
): Promise<Result> {
  return tx.transaction(async (inner) => {
    await inner.execute(sql`
      create temporary table ${recounted} (listing_id uuid primary key, terms text[] not null, length integer not null)
      on commit drop`);
    const result = await collect(async (kept) => {
      if (kept.length > 0) await inner.insert(recounted).values([...kept]);
    });
    await replaceTerms(inner);
    return result;
  });
}

async function replaceTerms(tx: Tx): Promise<void> {
  await tx.execute(sql`lock table ${listingTerms} in share row exclusive mode`);
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
    insert into ${corpusStatistics} (id, documents, total_length, generation)
    select 1, count(*), coalesce(sum(length), 0), 1 from ${listingTerms}
    on conflict (id) do update set documents = excluded.documents, total_length = excluded.total_length,
      generation = ${corpusStatistics}.generation + 1, updated_at = now()`);
}
