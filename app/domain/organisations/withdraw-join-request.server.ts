import { and, eq } from 'drizzle-orm';
import { joinRequests } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';

/** Takes back the actor's own question to join. Throws NotFound when it is not open or not the actor's. */
export async function withdrawJoinRequest(ctx: Ctx, publicId: string): Promise<void> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const [row] = await ctx.tx
    .update(joinRequests)
    .set({ status: 'withdrawn', answeredAt: ctx.now })
    .where(
      and(
        eq(joinRequests.publicId, publicId),
        eq(joinRequests.userId, person.userId),
        eq(joinRequests.status, 'open'),
      ),
    )
    .returning({ id: joinRequests.id, organisationId: joinRequests.organisationId });
  if (!row) throw new NotFound();
  await recordEvent(ctx, {
    type: 'join.withdrawn',
    object: { kind: 'join_request', id: row.id },
    data: { organisationId: row.organisationId },
  });
}
