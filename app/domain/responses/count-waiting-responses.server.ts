import { and, eq, inArray } from 'drizzle-orm';
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
  const rows = await ctx.tx
    .select({
      posterId: listings.organisationId,
      responderId: responses.organisationId,
      status: responses.status,
      newestSide,
    })
    .from(responses)
    .innerJoin(listings, eq(listings.id, responses.challengeId))
    .where(and(visibleResponses(ctx.actor), inArray(responses.status, [...OPEN_STATUSES])));
  return own.map(({ id, publicId }) => ({
    organisation: publicId,
    received: rows.filter((row) => row.posterId === id && row.status === 'submitted').length,
    questions: rows.filter((row) => row.responderId === id && row.newestSide === 'poster').length,
  }));
}
