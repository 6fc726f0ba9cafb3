import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { organisations } from '#db/schema/organisations.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { factsOf, type LoadedListing } from '../listings/project-listing.ts';
import { decide, may } from '../visibility/policy.ts';
import { standingOf } from '../visibility/predicates.server.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import { visibleResponses } from '../visibility/visible-responses.server.ts';
import { intendedResponse } from './get-responder.server.ts';
import { loadResponses } from './load-responses.server.ts';
import { viewFor } from './project-response.ts';
import type { RespondCall, RespondOption } from './response-view.ts';

/**
 * What a challenge's page says to the actor about responding. Null when it takes no responses, and for its poster's side
 * that acts for nobody else. A constant number of queries.
 */
export async function getRespondCall(
  ctx: Ctx,
  challenge: LoadedListing,
  locale: Locale,
): Promise<RespondCall | null> {
  if (!takesResponses(challenge)) return null;
  if (ctx.actor.kind !== 'person') return { isVisitor: true, options: [] };
  if (may(ctx.actor, 'edit', factsOf(challenge))) return null;
  const ids = ownOrganisationIds(ctx.actor);
  const options = await listOptions(ctx, challenge, ids, locale);
  const isPoster = ids.includes(challenge.row.organisationId);
  return isPoster && options.length === 0 ? null : { isVisitor: false, options };
}

/** Whether a challenge can be answered now. */
export function takesResponses({ row, hasLapsed }: Pick<LoadedListing, 'row' | 'hasLapsed'>): boolean {
  return row.kind === 'challenge' && row.status === 'published' && !hasLapsed && row.endedAs === null;
}

/** In whose name the actor could answer, and what was answered already. Seven queries at most. */
async function listOptions(
  ctx: Ctx,
  { row }: LoadedListing,
  ids: readonly string[],
  locale: Locale,
): Promise<RespondOption[]> {
  if (ids.length === 0) return [];
  const own = await ctx.tx
    .select({
      id: organisations.id,
      publicId: organisations.publicId,
      name: organisations.name,
      standing: standingOf(),
    })
    .from(organisations)
    .where(
      and(
        inArray(organisations.id, [...ids]),
        ne(organisations.id, row.organisationId),
        isNull(organisations.archivedAt),
      ),
    )
    .orderBy(asc(organisations.name));
  const sent = await loadResponses(
    ctx.tx,
    and(
      visibleResponses(ctx.actor),
      eq(responses.challengeId, row.id),
      inArray(responses.organisationId, [...ids]),
    ),
  );
  return own.map(({ id, publicId, name, standing }) => {
    const decision = decide(ctx.actor, 'submit', intendedResponse(row, id, standing));
    return {
      publicId,
      name,
      refusal: decision.allowed ? null : decision.how === 'refused' ? decision.reason : 'not_allowed',
      sent: sent
        .filter((response) => response.row.organisationId === id)
        .map((response) => viewFor(ctx.actor, response, locale)),
    };
  });
}
