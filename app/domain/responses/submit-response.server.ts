import { and, eq } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { listings } from '#db/schema/listings.ts';
import { matches } from '#db/schema/matches.ts';
import { responses } from '#db/schema/responses.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { hasMove } from '../lifecycle.ts';
import { findListing } from '../listings/get-listing.server.ts';
import { loadListings } from '../listings/load-listings.server.ts';
import type { LoadedListing } from '../listings/project-listing.ts';
import { authorise } from '../visibility/authorise.ts';
import { isLapsed } from '../visibility/predicates.server.ts';
import { getResponder } from './get-responder.server.ts';
import { responseLifecycle } from './lifecycle.ts';
import { aboutResponse, moveResponse } from './move-response.server.ts';
import { reachesPoster } from './reaches-poster.ts';
import type { RespondInput } from './schemas.ts';
import { textProblems } from './text-problems.ts';

/**
 * Answers a challenge with a published capability of the acting organisation and a text. Returns the public id of the
 * response. What was withdrawn before is sent again as the same response. Throws NotFound for a challenge that the actor
 * does not see, Forbidden for who may not bind the organisation, Invalid at the field that is in the way.
 */
export async function submitResponse(ctx: Ctx, challengeId: string, input: RespondInput): Promise<string> {
  const challenge = await findListing(ctx, challengeId, 'read');
  if (challenge.row.kind !== 'challenge') throw new NotFound();
  const responder = await getResponder(ctx, challenge);
  if (responder.isPoster) throw new Invalid({ '': [code('own_challenge')] });
  authorise(ctx, 'submit', responder.facts);
  await keepOpen(ctx, challenge);
  const capability = await findOffered(ctx, input.capability, challenge);
  const isMasked = capability.row.identity === 'masked';
  const problems = textProblems(input.body, isMasked ? capability.organisation.name : undefined);
  if (problems.length > 0) throw new Invalid({ body: problems });
  return write(ctx, challenge, capability, input);
}

/** Holds the challenge as it is until the response is written. Throws Invalid when it takes no responses any more. */
async function keepOpen({ tx }: Ctx, { row }: LoadedListing): Promise<void> {
  const [now] = await tx
    .select({ status: listings.status, endedAs: listings.endedAs, hasLapsed: isLapsed() })
    .from(listings)
    .where(eq(listings.id, row.id))
    .for('share');
  if (now?.status !== 'published' || now.hasLapsed || now.endedAs !== null)
    throw new Invalid({ '': [code('challenge_closed')] });
}

/** The capability that is offered: of the acting organisation, published, and for the poster to read. */
async function findOffered(ctx: Ctx, publicId: string, challenge: LoadedListing): Promise<LoadedListing> {
  const [capability] = await loadListings(
    ctx.tx,
    and(
      eq(listings.publicId, publicId),
      eq(listings.kind, 'capability'),
      eq(listings.organisationId, ctx.organisation?.id ?? ''),
    ),
  );
  const refuse = (problem: 'choice' | 'capability_unpublished' | 'capability_unreadable') =>
    new Invalid({ capability: [code(problem)] });
  if (!capability) throw refuse('choice');
  if (capability.row.status !== 'published' || capability.hasLapsed) throw refuse('capability_unpublished');
  if (!reachesPoster(capability.row.audience, challenge.organisation)) throw refuse('capability_unreadable');
  return capability;
}

async function write(
  ctx: Ctx,
  challenge: LoadedListing,
  capability: LoadedListing,
  input: RespondInput,
): Promise<string> {
  const text = {
    language: input.language,
    body: input.body,
    submittedBy: personOf(ctx.actor)?.userId ?? null,
    submittedAt: ctx.now,
  };
  const pair = { challengeId: challenge.row.id, capabilityId: capability.row.id };
  const [added] = await ctx.tx
    .insert(responses)
    .values({
      ...text,
      ...pair,
      publicId: newPublicId(),
      organisationId: capability.row.organisationId,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    })
    .onConflictDoNothing({ target: [responses.challengeId, responses.capabilityId] })
    .returning();
  const details = await fitOf(ctx, pair);
  if (added) {
    const { object, data } = aboutResponse({ row: added, challenge });
    await recordEvent(ctx, {
      type: 'response.submitted',
      object,
      to: added.status,
      data: { ...data, ...details },
    });
    return added.publicId;
  }
  const [row] = await ctx.tx
    .select()
    .from(responses)
    .where(and(eq(responses.challengeId, pair.challengeId), eq(responses.capabilityId, pair.capabilityId)))
    .for('update');
  if (!row || !hasMove(responseLifecycle, row.status, 'submit'))
    throw new Invalid({ capability: [code('already_responded')] });
  const moved = await moveResponse(ctx, { row, challenge }, 'submit', { columns: text });
  await recordEvent(ctx, { type: 'response.submitted', ...moved, data: { ...moved.data, ...details } });
  return row.publicId;
}

/** What is on record of the fit of the pair: from what people respond to, the ranking learns. */
async function fitOf({ tx }: Ctx, pair: { challengeId: string; capabilityId: string }) {
  const [match] = await tx
    .select({ score: matches.score, engineVersion: matches.engineVersion })
    .from(matches)
    .where(and(eq(matches.challengeId, pair.challengeId), eq(matches.capabilityId, pair.capabilityId)));
  return { score: match?.score ?? null, engineVersion: match?.engineVersion ?? null };
}
