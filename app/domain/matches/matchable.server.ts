import { and, eq, inArray, ne, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Tx } from '#db/types.ts';
import { hasStanding, isLapsed } from '../visibility/predicates.server.ts';

/** Rows of `listings` that may be one side of a recorded pair: what others can see, and nothing private. */
export function isMatchable(): SQL | undefined {
  return and(
    eq(listings.status, 'published'),
    ne(listings.audience, 'private'),
    sql`not ${isLapsed()}`,
    hasStanding(),
    sql`exists (select 1 from ${organisations}
      where ${organisations.id} = ${listings.organisationId} and ${organisations.archivedAt} is null)`,
  );
}

/** The inner keys, by public id, of those of these listings that may be one side of a recorded pair and lie within `which`. */
export async function matchableKeys(
  tx: Tx,
  publicIds: readonly string[],
  which: SQL | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (publicIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: listings.id, publicId: listings.publicId })
    .from(listings)
    .where(and(inArray(listings.publicId, [...publicIds]), which, isMatchable()));
  return new Map(rows.map(({ id, publicId }) => [publicId, id]));
}
