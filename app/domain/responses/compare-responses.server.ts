import { and, eq, inArray } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { responses } from '#db/schema/responses.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { findOwnListing } from '../listings/get-listing.server.ts';
import { factsOf as listingFacts, viewFor as listingView } from '../listings/project-listing.ts';
import { stepsOutside, trlRangeOf } from '../listings/trl.ts';
import { canSeeThroughResponse } from '../visibility/policy.ts';
import { visibleResponses } from '../visibility/visible-responses.server.ts';
import { capacityAgainstNeed, leadTimeAgainstDate } from './against-need.ts';
import { loadResponses } from './load-responses.server.ts';
import type { OfferFacts } from './offer-facts.ts';
import { viewFor, type LoadedResponse } from './project-response.ts';
import type { ResponseView } from './response-view.ts';

/**
 * Responses to one challenge of the acting organisation, in the order asked, with what can be held against the need.
 * What the actor may not read is left out. Throws NotFound for a challenge of another. A constant number of queries.
 */
export async function compareResponses(
  ctx: Ctx,
  challengeId: string,
  publicIds: readonly string[],
  locale: Locale,
) {
  const challenge = await findOwnListing(ctx, challengeId, 'read');
  if (challenge.row.kind !== 'challenge') throw new NotFound();
  const found = await loadResponses(
    ctx.tx,
    and(
      visibleResponses(ctx.actor),
      eq(responses.challengeId, challenge.row.id),
      inArray(responses.publicId, [...publicIds]),
    ),
  );
  return {
    challenge: listingView(ctx.actor, challenge, locale),
    /** The row stays inside; the ranking takes it. */
    loaded: challenge,
    compared: found
      .toSorted((one, other) => publicIds.indexOf(one.row.publicId) - publicIds.indexOf(other.row.publicId))
      .map((loaded) => {
        const response = viewFor(ctx.actor, loaded, locale);
        return { response, offer: offerOf(ctx, loaded, response) };
      }),
  };
}

function offerOf(
  ctx: Ctx,
  { challenge, capability }: LoadedResponse,
  response: ResponseView,
): OfferFacts | null {
  if (!canSeeThroughResponse(ctx.actor, listingFacts(capability))) return null;
  const { row } = capability;
  const { capacity, capacityScalableTo, capacityPeriod, unit, leadTimeWeeks } = row;
  const made = { capacity, capacityScalableTo, capacityPeriod, unit };
  const [wanted, offered] = [trlRangeOf(challenge.row), trlRangeOf(row)];
  const place = placeOf(response, row.productionProvince);
  return {
    ...made,
    trl: offered ?? null,
    trlSteps: wanted && offered ? stepsOutside(wanted, offered) : null,
    areas: capability.areas,
    capacityFit: capacityAgainstNeed(made, challenge.row),
    leadTimeWeeks,
    delivery: leadTimeAgainstDate(leadTimeWeeks, challenge.row.neededBy, ctx.now),
    place,
    isPreferredPlace:
      place !== null && 'province' in place && challenge.row.preferredProvinces.includes(place.province),
  };
}

/** Of a masked offer the province would tell too much of whose it is. */
function placeOf({ capability: { party } }: ResponseView, productionProvince: string | null) {
  if (!party.named) return party.part === null ? null : { part: party.part };
  const province = productionProvince ?? party.province;
  return province === null ? null : { province };
}
