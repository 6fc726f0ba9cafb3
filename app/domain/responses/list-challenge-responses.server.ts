import { and, count, eq } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { responses } from '#db/schema/responses.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { findOwnListing } from '../listings/get-listing.server.ts';
import { findMemberships } from '../organisations/memberships.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { may } from '../visibility/policy.ts';
import { visibleResponses } from '../visibility/visible-responses.server.ts';
import { loadResponses } from './load-responses.server.ts';
import { glimpse, viewFor } from './project-response.ts';
import { listShares } from './share-shortlist.server.ts';

/** Most that a board shows; the list of responses pages through the rest. */
export const MOST_ON_BOARD = 100;

/**
 * What came in on a challenge of the acting organisation, for who handles it; for a colleague with whom the shortlist
 * was shared what is on that. Throws NotFound otherwise. A constant number of queries.
 */
export async function listChallengeResponses(ctx: Ctx, challengeId: string, locale: Locale) {
  const challenge = await findOwnListing(ctx, challengeId, 'read');
  if (challenge.row.kind !== 'challenge') throw new NotFound();
  const posterId = challenge.row.organisationId;
  const shares = await listShares(ctx, challenge.row.id);
  const shortlist = {
    kind: 'shortlist',
    posterId,
    sharedWith: shares.map((share) => share.userId),
  } as const;
  authorise(ctx, 'read', shortlist);
  const readsAll = may(ctx.actor, 'read_all', shortlist);
  const mayShare = may(ctx.actor, 'share', shortlist);
  const where = and(visibleResponses(ctx.actor), eq(responses.challengeId, challenge.row.id));
  const [counted] = await ctx.tx.select({ total: count() }).from(responses).where(where);
  const found = await loadResponses(ctx.tx, where, { limit: MOST_ON_BOARD });
  const own = personOf(ctx.actor)?.userId;
  const shared = shares.map(({ userId, ...share }) => ({ ...share, isSelf: userId === own }));
  return {
    challenge: { ...glimpse(ctx.actor, challenge, true, locale), endedAs: challenge.row.endedAs },
    responses: found.map((response) => viewFor(ctx.actor, response, locale)),
    total: counted?.total ?? 0,
    readsAll,
    mayShare,
    /** A colleague sees the note to themselves, and not who else reads along. */
    shares: readsAll ? shared : shared.filter((share) => share.isSelf),
    colleagues: mayShare ? await colleaguesOf(ctx, posterId, shortlist.sharedWith) : [],
  };
}

/** Members with whom the shortlist can still be shared. */
async function colleaguesOf(ctx: Ctx, organisationId: string, sharedWith: readonly string[]) {
  const own = personOf(ctx.actor)?.userId;
  return (await findMemberships(ctx, organisationId))
    .filter((member) => member.disabledAt === null && member.userId !== own)
    .filter((member) => !sharedWith.includes(member.userId))
    .map(({ publicId, name }) => ({ publicId, name }));
}
