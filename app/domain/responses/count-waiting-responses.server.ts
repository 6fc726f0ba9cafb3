import { and, eq, inArray, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { handledOrganisationIds, visibleResponses } from '../visibility/visible-responses.server.ts';
import { OPEN_STATUSES } from './lifecycle.ts';
import { newestSide } from './load-responses.server.ts';
import type { WaitingResponses } from './waiting-responses.ts';

/** What waits for the actor, for each organisation whose responses they handle. Two queries. */
export async function countWaitingResponses(ctx: Ctx): Promise<WaitingResponses[]> {
  if (ctx.actor.kind !== 'person') return [];
  const ids = handledOrganisationIds(ctx.actor);
  if (ids.length === 0) return [];
  const own = await ctx.tx
    .select({ id: organisations.id, publicId: organisations.publicId })
    .from(organisations)
    .where(inArray(organisations.id, ids));
  const open = inArray(responses.status, [...OPEN_STATUSES]);
  const rows = await ctx.tx
    .select({
      posterId: listings.organisationId,
      responderId: responses.organisationId,
      received: sql<number>`count(*) filter (where ${responses.status} = 'submitted')`.mapWith(Number),
      questions: sql<number>`count(*) filter (where ${newestSide} = 'poster')`.mapWith(Number),
    })
    .from(responses)
    .innerJoin(listings, eq(listings.id, responses.challengeId))
    .where(and(visibleResponses(ctx.actor), open))
    .groupBy(listings.organisationId, responses.organisationId);
  return own.map(({ id, publicId }) => ({
    organisation: publicId,
    received: sum(rows.filter(({ posterId }) => posterId === id).map(({ received }) => received)),
    questions: sum(rows.filter(({ responderId }) => responderId === id).map(({ questions }) => questions)),
  }));
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
