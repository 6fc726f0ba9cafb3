import { and, eq, ne, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
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
