import { lt, sql } from 'drizzle-orm';

import type { Tx } from '#db/client.ts';
import { listings } from '#db/schema/listings.ts';
import { listingReads } from '#db/schema/search.ts';

/**
 * Notes that these listings are about to be read for the index. To be committed before they are read: a rebuild that swaps
 * its index in meanwhile then knows that it has to take them again.
 */
export async function noteReads(tx: Tx, listingIds: readonly string[]): Promise<void> {
  await tx.execute(sql`
    insert into ${listingReads} (listing_id, at)
    select ${listings.id}, clock_timestamp() from ${listings}
    where ${listings.id} = any(array(select json_array_elements_text(${JSON.stringify(listingIds)}::json)::uuid))
    order by ${listings.id}
    on conflict (listing_id) do update set at = excluded.at`);
}

/** Forgets what was read before a moment: no rebuild asks for it any more. */
export async function forgetReads(tx: Tx, before: Date): Promise<void> {
  await tx.delete(listingReads).where(lt(listingReads.at, before));
}
