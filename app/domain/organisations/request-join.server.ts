import { eq } from 'drizzle-orm';
import { newPublicId } from '#db/ids.ts';
import { joinRequests, organisations } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Forbidden, Invalid, NotFound } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { authorise } from '../visibility/authorise.ts';
import { isMember } from '../visibility/policy.ts';
import { factsOf } from './facts.ts';
import { findOrganisationByRegistration } from './find-organisation-by-registration.server.ts';
import type { Registration } from './registration.ts';

/**
 * Asks to join the organisation that is known under a registration. Asking again while a question is open changes
 * nothing. Throws NotFound when nobody is known there.
 */
export async function requestJoin(
  ctx: Ctx,
  { message, ...registration }: Registration & { message?: string | undefined },
): Promise<void> {
  const person = personOf(ctx.actor);
  if (!person) throw new Forbidden('log_in');
  const known = await findOrganisationByRegistration(ctx.tx, registration);
  if (!known) throw new NotFound();
  const [organisation] = await ctx.tx.select().from(organisations).where(eq(organisations.id, known.id));
  if (!organisation) throw new NotFound();
  authorise(ctx, 'request_join', factsOf(organisation));
  if (isMember(person, known.id)) throw new Invalid({ '': [code('already_member')] });
  const [row] = await ctx.tx
    .insert(joinRequests)
    .values({
      publicId: newPublicId(),
      organisationId: known.id,
      userId: person.userId,
      message: message ?? '',
    })
    .onConflictDoNothing()
    .returning({ id: joinRequests.id });
  if (!row) return;
  await recordEvent(ctx, {
    type: 'join.requested',
    object: { kind: 'join_request', id: row.id },
    data: { organisationId: known.id },
  });
}
