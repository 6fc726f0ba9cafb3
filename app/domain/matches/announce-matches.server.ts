import { and, asc, eq, exists, gte, inArray, lte, sql } from 'drizzle-orm';
import { roles } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import type { Ctx } from '../ctx.ts';
import type { DefportEvent } from '../events/events.ts';
import { recordEvents } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMatchable } from './matchable.server.ts';
import { FAIR_SCORE } from './score-bands.ts';

const MATCHED = 'listing.matched' satisfies DefportEvent['type'];
/** Listings per call: keeps the transaction short. */
const MOST = 200;

/**
 * Records once per listing, however many there are, that pairs worth a look were found since that was last recorded.
 * Listings of organisations without anybody are left out. Returns how many; call it again until that is 0, each time
 * in a transaction of its own. Safe to run twice, one after the other.
 */
export async function announceMatches(ctx: Ctx): Promise<number> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const last = ctx.tx
    .select({ at: sql<Date | null>`max(${events.at})`.mapWith(events.at).as('at') })
    .from(events)
    .where(
      and(
        eq(events.type, MATCHED),
        eq(events.objectKind, 'listing'),
        eq(events.objectId, sql`${listings.id}::text`),
      ),
    )
    .as('last');
  const isFoundSince = exists(
    ctx.tx
      .select({ found: sql`1` })
      .from(matches)
      .where(
        and(
          sql`${listings.id} in (${matches.challengeId}, ${matches.capabilityId})`,
          gte(matches.score, FAIR_SCORE),
          lte(matches.foundAt, ctx.now),
          sql`${matches.foundAt} > coalesce(${last.at}, '-infinity')`,
        ),
      ),
  );
  const due = await ctx.tx
    .select({
      id: listings.id,
      organisationId: listings.organisationId,
      kind: listings.kind,
      since: last.at,
    })
    .from(listings)
    .leftJoinLateral(last, sql`true`)
    .where(
      and(
        isMatchable(),
        inArray(
          listings.organisationId,
          ctx.tx.select({ id: roles.scopeId }).from(roles).where(eq(roles.scope, 'organisation')),
        ),
        isFoundSince,
      ),
    )
    .orderBy(asc(listings.id))
    .limit(MOST);
  await recordEvents(
    ctx,
    due.map(({ id, organisationId, kind, since }) => ({
      type: MATCHED,
      object: { kind: 'listing', id },
      data: { organisationId, kind, since: since?.toISOString() ?? null },
    })),
  );
  return due.length;
}
