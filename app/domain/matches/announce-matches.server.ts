import { and, asc, eq, exists, gt, gte, inArray, lte, sql } from 'drizzle-orm';
import { roles } from '#db/schema/accounts.ts';
import { events } from '#db/schema/events.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { hours, later } from '../durations.ts';
import type { DefportEvent } from '../events/events.ts';
import { recordEvents } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMatchable } from './matchable.server.ts';
import { FAIR_SCORE } from './score-bands.ts';

const MATCHED = 'listing.matched' satisfies DefportEvent['type'];
/** Organisations per call: keeps the transaction short. */
const MOST = 200;
/** A run that is made up for on the same night announces nothing twice. */
const ONCE_IN = hours(12);

/**
 * Records once per organisation that has somebody, whatever the number of its listings, that pairs worth a look were
 * found since that was last recorded. Returns the ids of some, in their order; call it again with the last of them
 * until there are none, each time in a transaction of its own. Safe to run twice, one after the other.
 */
export async function announceMatches(ctx: Ctx, after?: string): Promise<string[]> {
  authorise(ctx, 'record_matches', { kind: 'platform' });
  const last = ctx.tx
    .select({ at: sql<Date | null>`max(${events.at})`.mapWith(events.at).as('at') })
    .from(events)
    .where(
      and(
        eq(events.type, MATCHED),
        eq(events.objectKind, 'organisation'),
        eq(events.objectId, sql`${organisations.id}::text`),
      ),
    )
    .as('last');
  const isFoundSince = exists(
    ctx.tx
      .select({ found: sql`1` })
      .from(listings)
      .innerJoin(matches, sql`${listings.id} in (${matches.challengeId}, ${matches.capabilityId})`)
      .where(
        and(
          eq(listings.organisationId, organisations.id),
          isMatchable(),
          gte(matches.score, FAIR_SCORE),
          lte(matches.foundAt, ctx.now),
          sql`${matches.foundAt} > coalesce(${last.at}, '-infinity')`,
        ),
      ),
  );
  const due = await ctx.tx
    .select({ id: organisations.id, since: last.at })
    .from(organisations)
    .leftJoinLateral(last, sql`true`)
    .where(
      and(
        after === undefined ? undefined : gt(organisations.id, after),
        inArray(
          organisations.id,
          ctx.tx.select({ id: roles.scopeId }).from(roles).where(eq(roles.scope, 'organisation')),
        ),
        sql`coalesce(${last.at}, '-infinity') <= ${later(ctx.now, -ONCE_IN).toISOString()}::timestamptz`,
        isFoundSince,
      ),
    )
    .orderBy(asc(organisations.id))
    .limit(MOST);
  await recordEvents(
    ctx,
    due.map(({ id, since }) => ({
      type: MATCHED,
      object: { kind: 'organisation', id },
      data: { organisationId: id, since: since?.toISOString() ?? null },
    })),
  );
  return due.map(({ id }) => id);
}
