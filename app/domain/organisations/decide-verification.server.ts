import { and, eq, sql } from 'drizzle-orm';
import { organisations, verifications } from '#db/schema/organisations.ts';
import { personOf, type Ctx } from '../ctx.ts';
import { code } from '../error-codes.ts';
import { Conflict, Invalid } from '../errors.ts';
import { recordEvent } from '../events/record-event.server.ts';
import { nextState } from '../lifecycle.ts';
import { authorise, requireRecentSecondFactor } from '../visibility/authorise.ts';
import { dayAfterMonths } from './day-after-months.ts';
import { factsOf } from './facts.ts';
import type { OrganisationRow } from './get-acting-organisation.server.ts';
import { VERIFICATION_MONTHS, verificationLifecycle } from './lifecycle.ts';
import type { VerificationDecision } from './member-schemas.ts';

/**
 * Verifies an organisation, renews its verification, or refuses (also takes it back) with a reason. Nobody decides on
 * an organisation they belong to. Throws Conflict when its facts or its state changed since `input.version`: a refusal
 * meant for a question must not take back what another verifier has just given.
 */
export async function decideVerification(
  ctx: Ctx,
  organisation: OrganisationRow,
  input: VerificationDecision,
): Promise<void> {
  const facts = factsOf(organisation);
  authorise(ctx, 'verify', facts);
  requireRecentSecondFactor(ctx);
  const from = organisation.verificationState;
  const to = nextState(verificationLifecycle, from, input.decision);
  const isVerified = input.decision === 'verify';
  const expiresOn = isVerified ? (input.expiresOn ?? dayAfterMonths(ctx.now, VERIFICATION_MONTHS)) : null;
  if (expiresOn !== null && expiresOn <= dayAfterMonths(ctx.now, 0)) {
    throw new Invalid({ expiresOn: [code('date_past')] });
  }
  const moved = await ctx.tx
    .update(organisations)
    .set({ verificationState: to, verifiedUntil: expiresOn, version: sql`${organisations.version} + 1` })
    .where(
      and(
        eq(organisations.id, organisation.id),
        eq(organisations.verificationState, from),
        eq(organisations.version, input.version),
      ),
    )
    .returning({ id: organisations.id });
  if (moved.length === 0) throw new Conflict('verification');
  await ctx.tx.insert(verifications).values({
    organisationId: organisation.id,
    outcome: isVerified ? 'verified' : 'refused',
    method: input.method,
    reason: input.reason ?? '',
    decidedBy: personOf(ctx.actor)?.userId ?? null,
    decidedAt: ctx.now,
    expiresOn,
  });
  const object = { kind: 'organisation', id: organisation.id } as const;
  const { method } = input;
  if (isVerified) {
    await recordEvent(ctx, { type: 'organisation.verified', object, from, to, data: { method, expiresOn } });
  } else {
    await recordEvent(ctx, { type: 'organisation.verification-refused', object, from, to, data: { method } });
  }
}
