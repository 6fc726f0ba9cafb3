import { and, eq, sql } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { Conflict } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { nextState } from '../lifecycle.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { factsOf } from './facts.ts';
import { getActingOrganisation } from './get-acting-organisation.server.ts';
import { verificationLifecycle } from './lifecycle.ts';

/**
 * Takes back the question for verification, or gives a running verification up, so that name, kind, country and
 * registrations can be changed.
 */
export async function withdrawVerification(ctx: Ctx): Promise<void> {
  const organisation = await getActingOrganisation(ctx);
  authorise(ctx, 'request_verification', factsOf(organisation));
  requireRecentSecondFactor(ctx);
  const from = organisation.verificationState;
  const to = nextState(verificationLifecycle, from, 'withdraw');
  const moved = await ctx.tx
    .update(organisations)
    .set({ verificationState: to, verifiedUntil: null, version: sql`${organisations.version} + 1` })
    .where(and(eq(organisations.id, organisation.id), eq(organisations.verificationState, from)))
    .returning({ id: organisations.id });
  if (moved.length === 0) throw new Conflict('verification');
  await recordEvent(ctx, {
    type: 'organisation.verification-withdrawn',
    object: { kind: 'organisation', id: organisation.id },
    from,
    to,
    data: {},
  });
}
