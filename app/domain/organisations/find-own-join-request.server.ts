import { and, eq } from 'drizzle-orm';
import { joinRequests } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';

/** The public id of the actor's open question to join the organisation; undefined without one. */
export async function findOwnJoinRequest(ctx: Ctx, organisationId: string): Promise<string | undefined> {
  const person = personOf(ctx.actor);
  if (!person) return undefined;
  const [row] = await ctx.tx
    .select({ publicId: joinRequests.publicId })
    .from(joinRequests)
    .where(
      and(
        eq(joinRequests.organisationId, organisationId),
        eq(joinRequests.userId, person.userId),
        eq(joinRequests.status, 'open'),
      ),
    );
  return row?.publicId;
}
