import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import { users } from '#db/schema/accounts.ts';
import { joinRequests, organisations, verifications } from '#db/schema/organisations.ts';
import type { Tx } from '#db/types.ts';
import type { Ctx } from '../ctx.ts';
import { authorise } from '../visibility/authorise.ts';
import { PAGE_SIZE, type QueueFilter } from './list-filter.ts';

/**
 * One page of the organisations in a state of verification: who asked first stands first, running verifications by
 * their last day. Two queries. `waiting` counts questions to join that no owner can answer.
 */
export async function listVerificationQueue(ctx: Ctx, filter: QueueFilter) {
  authorise(ctx, 'verify_organisations', { kind: 'platform' });
  const where = and(eq(organisations.verificationState, filter.state), isNull(organisations.archivedAt));
  const [counted] = await ctx.tx.select({ total: count() }).from(organisations).where(where);
  const order =
    filter.state === 'verified' ? organisations.verifiedUntil : organisations.verificationRequestedAt;
  const rows = await ctx.tx
    .select({
      publicId: organisations.publicId,
      name: organisations.name,
      kind: organisations.kind,
      country: organisations.country,
      city: organisations.city,
      verificationState: organisations.verificationState,
      verifiedUntil: organisations.verifiedUntil,
      requestedAt: organisations.verificationRequestedAt,
      joinRequests: sql<number>`(
        select count(*)::int from ${joinRequests}
        where ${joinRequests.organisationId} = ${organisations.id} and ${joinRequests.status} = 'open')`,
    })
    .from(organisations)
    .where(where)
    .orderBy(asc(order), asc(organisations.name))
    .limit(PAGE_SIZE)
    .offset((filter.page - 1) * PAGE_SIZE);
  const total = counted?.total ?? 0;
  return { rows, total, page: filter.page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** The decisions on an organisation, newest first, with who took them. */
export async function listVerifications(tx: Tx, organisationId: string) {
  return tx
    .select({
      id: verifications.id,
      outcome: verifications.outcome,
      method: verifications.method,
      reason: verifications.reason,
      decidedAt: verifications.decidedAt,
      expiresOn: verifications.expiresOn,
      decidedBy: users.name,
    })
    .from(verifications)
    .leftJoin(users, eq(users.id, verifications.decidedBy))
    .where(eq(verifications.organisationId, organisationId))
    .orderBy(desc(verifications.decidedAt));
}
