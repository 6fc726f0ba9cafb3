import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm';
import type { Tx } from '#db/types.ts';
import { users } from '#db/schema/accounts.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { responses, shortlistShares } from '#db/schema/responses.ts';
import { groupBy } from '../group-by.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import type { LoadedResponse } from './project-response.ts';
import type { Side } from './response-view.ts';

/** The side of the newest message about a response, null when there is none. */
export const newestSide = sql<Side | null>`(
  select message.side from response_messages message where message.response_id = ${responses.id}
  order by message.at desc, message.id desc limit 1)`;

/**
 * Loads the responses that `where` names with both listings, newest first: five queries, whatever their number. The
 * caller asks the policy.
 */
export async function loadResponses(
  tx: Tx,
  where: SQL | undefined,
  { limit, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<LoadedResponse[]> {
  const query = tx
    .select({
      row: responses,
      newestSide,
      author: users.name,
      fit: { score: matches.score, parts: matches.parts },
    })
    .from(responses)
    .leftJoin(users, eq(users.id, responses.submittedBy))
    .leftJoin(
      matches,
      and(eq(matches.challengeId, responses.challengeId), eq(matches.capabilityId, responses.capabilityId)),
    )
    .where(where)
    .orderBy(desc(responses.submittedAt), desc(responses.id))
    .offset(offset);
  const rows = await (limit === undefined ? query : query.limit(limit));
  if (rows.length === 0) return [];
  const challengeIds = [...new Set(rows.map(({ row }) => row.challengeId))];
  const listingIds = [...new Set([...challengeIds, ...rows.map(({ row }) => row.capabilityId)])];
  const [loaded, shares] = await Promise.all([
    loadListings(tx, inArray(listings.id, listingIds)),
    tx
      .select({ challengeId: shortlistShares.challengeId, userId: shortlistShares.userId })
      .from(shortlistShares)
      .where(inArray(shortlistShares.challengeId, challengeIds)),
  ]);
  const listingOf = new Map(loaded.map((listing) => [listing.row.id, listing]));
  const sharesOf = groupBy(shares, (share) => share.challengeId);
  return rows.flatMap(({ row, ...found }) => {
    const challenge = listingOf.get(row.challengeId);
    const capability = listingOf.get(row.capabilityId);
    if (!challenge || !capability) return [];
    const sharedWith = (sharesOf.get(row.challengeId) ?? []).map((share) => share.userId);
    return [{ row, ...found, challenge, capability, sharedWith }];
  });
}
