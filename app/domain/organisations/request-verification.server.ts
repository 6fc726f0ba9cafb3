import { and, eq, sql } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { nextState } from '../lifecycle.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { needsRegistration, verificationLifecycle } from './lifecycle.ts';
import { listRegistrations } from './list-registrations.server.ts';
import { lockOrganisation } from './lock-organisation.server.ts';

/** Asks a broker or programme manager to verify the acting organisation. Throws Invalid without a registration. */
export async function requestVerification(ctx: Ctx): Promise<void> {
  authorise(ctx, 'request_verification', factsOf(await getActingOrganisation(ctx)));
  requireRecentSecondFactor(ctx);
  await lockOrganisation(ctx);
  const organisation = await getActingOrganisation(ctx);
  const from = organisation.verificationState;
  const to = nextState(verificationLifecycle, from, 'request');
  const registrations = await listRegistrations(ctx.tx, organisation.id);
  if (registrations.length === 0 && needsRegistration(organisation.kind)) {
    throw new Invalid({ '': [code('registration_needed')] });
  }
  const moved = await ctx.tx
    .update(organisations)
    .set({
      verificationState: to,
      verificationRequestedAt: ctx.now,
      version: sql`${organisations.version} + 1`,
    })
    .where(and(eq(organisations.id, organisation.id), eq(organisations.verificationState, from)))
    .returning({ id: organisations.id });
  if (moved.length === 0) throw new Conflict('verification');
  await recordEvent(ctx, {
    type: 'organisation.verification-requested',
    object: { kind: 'organisation', id: organisation.id },
    from,
    to,
    data: {},
  });
}
