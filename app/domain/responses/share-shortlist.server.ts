import { and, asc, eq } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { shortlistShares } from '#db/schema/responses.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Invalid, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { findOwnListing } from '../listings/get-listing.server.ts';
import { findMemberships } from '../organisations/memberships.server.ts';
import { authorise } from '../visibility/authorise.ts';
import type { ShareInput } from './schemas.ts';

/**
 * Lets colleagues of the poster's own organisation read the shortlist of a challenge; each is told with a link. Who has
 * it already keeps it. Throws Invalid for somebody who is no member.
 */
export async function shareShortlist(ctx: Ctx, challengeId: string, input: ShareInput): Promise<void> {
  const { row } = await findOwnListing(ctx, challengeId, 'read');
  if (row.kind !== 'challenge') throw new NotFound();
  authorise(ctx, 'share', { kind: 'shortlist', posterId: row.organisationId, sharedWith: [] });
  const members = await findMemberships(ctx, row.organisationId);
  const chosen = members.filter((member) => input.members.includes(member.publicId));
  if (chosen.length !== new Set(input.members).size) throw new Invalid({ members: [code('choice')] });
  for (const { userId } of chosen) {
    const added = await ctx.tx
      .insert(shortlistShares)
      .values({
        challengeId: row.id,
        userId,
        note: input.note,
        sharedBy: personOf(ctx.actor)?.userId ?? null,
        sharedAt: ctx.now,
      })
      .onConflictDoNothing()
      .returning({ userId: shortlistShares.userId });
    if (added.length === 0) continue;
    await recordEvent(ctx, {
      type: 'shortlist.shared',
      object: { kind: 'listing', id: row.id },
      data: { organisationId: row.organisationId, userId },
    });
  }
}

/** Takes the shortlist away from one with whom it was shared. Throws NotFound when it was not. */
export async function unshareShortlist(ctx: Ctx, challengeId: string, person: string): Promise<void> {
  const { row } = await findOwnListing(ctx, challengeId, 'read');
  authorise(ctx, 'share', { kind: 'shortlist', posterId: row.organisationId, sharedWith: [] });
  const [user] = await ctx.tx.select({ id: users.id }).from(users).where(eq(users.publicId, person));
  const removed = await ctx.tx
    .delete(shortlistShares)
    .where(and(eq(shortlistShares.challengeId, row.id), eq(shortlistShares.userId, user?.id ?? row.id)))
    .returning({ userId: shortlistShares.userId });
  const [share] = removed;
  if (!share) throw new NotFound();
  await recordEvent(ctx, {
    type: 'shortlist.unshared',
    object: { kind: 'listing', id: row.id },
    data: { organisationId: row.organisationId, userId: share.userId },
  });
}

/** With whom a shortlist was shared, oldest first. The caller asks the policy. */
export async function listShares({ tx }: Pick<Ctx, 'tx'>, challengeId: string) {
  return tx
    .select({
      userId: users.id,
      publicId: users.publicId,
      name: users.name,
      note: shortlistShares.note,
      sharedAt: shortlistShares.sharedAt,
    })
    .from(shortlistShares)
    .innerJoin(users, eq(users.id, shortlistShares.userId))
    .where(eq(shortlistShares.challengeId, challengeId))
    .orderBy(asc(shortlistShares.sharedAt), asc(users.name));
}
