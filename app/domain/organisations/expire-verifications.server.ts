import { and, eq, lt, sql } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { nextState } from '../lifecycle.ts';
import { dayAfterMonths } from './day-after-months.ts';
import { verificationLifecycle } from './lifecycle.ts';

/** Ends the verifications whose last day lies behind. Returns how many. For the daily job; safe to run twice. */
export async function expireVerifications(ctx: Ctx): Promise<number> {
  const to = nextState(verificationLifecycle, 'verified', 'expire');
  const expired = await ctx.tx
    .update(organisations)
    .set({ verificationState: to, version: sql`${organisations.version} + 1` })
    .where(
      and(
        eq(organisations.verificationState, 'verified'),
        lt(organisations.verifiedUntil, dayAfterMonths(ctx.now, 0)),
      ),
    )
    .returning({ id: organisations.id });
  for (const { id } of expired) {
    await recordEvent(ctx, {
      type: 'organisation.verification-expired',
      object: { kind: 'organisation', id },
      from: 'verified',
      to,
      data: {},
    });
  }
  return expired.length;
}
