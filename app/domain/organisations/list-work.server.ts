import { asc, count, eq, inArray, sql } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { organisations } from '#db/schema/organisations.ts';
import type { OrganisationKind, VerificationState } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { may } from '../visibility/policy.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';

export type OrganisationWork = {
  publicId: string;
  name: string;
  kind: OrganisationKind;
  verificationState: VerificationState;
  drafts: number;
  inReview: number;
};

/** The organisations the actor can act for, with what waits in each. One query. */
export async function listWork(ctx: Ctx): Promise<OrganisationWork[]> {
  if (ctx.actor.kind !== 'person') return [];
  const ids = ownOrganisationIds(ctx.actor);
  if (ids.length === 0) return [];
  const countOf = (status: 'draft' | 'in_review') =>
    sql<number>`count(${listings.id}) filter (where ${listings.status} = ${status})`.mapWith(Number);
  return ctx.tx
    .select({
      publicId: organisations.publicId,
      name: organisations.name,
      kind: organisations.kind,
      verificationState: organisations.verificationState,
      drafts: countOf('draft'),
      inReview: countOf('in_review'),
    })
    .from(organisations)
    .leftJoin(listings, eq(listings.organisationId, organisations.id))
    .where(inArray(organisations.id, ids))
    .groupBy(organisations.id)
    .orderBy(asc(organisations.name));
}

/** How many organisations ask to be verified; 0 for who does not verify. */
export async function countVerificationRequests(ctx: Ctx): Promise<number> {
  if (!may(ctx.actor, 'verify_organisations', { kind: 'platform' })) return 0;
  const [row] = await ctx.tx
    .select({ rows: count() })
    .from(organisations)
    .where(eq(organisations.verificationState, 'requested'));
  return row?.rows ?? 0;
}
