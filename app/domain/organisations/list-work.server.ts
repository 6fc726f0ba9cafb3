import { and, asc, count, eq, inArray, sql, type SQL } from 'drizzle-orm';
import { listings } from '#db/schema/listings.ts';
import { joinRequests, organisations } from '#db/schema/organisations.ts';
import type { Ctx, Person } from '../ctx.ts';
import { days, later } from '../durations.ts';
import { isMandated, may, rolesIn } from '../visibility/policy.ts';
import { ownOrganisationIds } from '../visibility/viewer.ts';
import type { OrganisationWork } from './organisation-work.ts';

/** How long before its end a listing asks to be renewed. */
const EXPIRES_WITHIN = days(30);

/** The organisations the actor can act for, with what waits in each; of one of them where `only` names it. One query. */
export async function listWork(ctx: Ctx, only?: string): Promise<OrganisationWork[]> {
  const { actor } = ctx;
  if (actor.kind !== 'person') return [];
  const ids = ownOrganisationIds(actor).filter((id) => only === undefined || id === only);
  if (ids.length === 0) return [];
  const soon = later(ctx.now, EXPIRES_WITHIN).toISOString();
  const isExpiring = sql`${listings.status} = 'published'
    and ${listings.expiresAt} between ${ctx.now.toISOString()}::timestamptz and ${soon}::timestamptz`;
  const countWhere = (where: SQL) =>
    sql<number>`count(${listings.id}) filter (where ${where})`.mapWith(Number);
  const rows = await ctx.tx
    .select({
      id: organisations.id,
      publicId: organisations.publicId,
      name: organisations.name,
      kind: organisations.kind,
      verificationState: organisations.verificationState,
      drafts: countWhere(sql`${listings.status} = 'draft'`),
      toRelease: countWhere(
        sql`${listings.status} = 'in_review' and ${listings.declaredBy} is distinct from ${actor.userId}`,
      ),
      expiring: countWhere(isExpiring),
      expiresFirst: sql<string | null>`min(${listings.expiresAt}) filter (where ${isExpiring})`,
      joinRequests: ctx.tx
        .$count(
          joinRequests,
          and(eq(joinRequests.organisationId, organisations.id), eq(joinRequests.status, 'open')),
        )
        .mapWith(Number),
    })
    .from(organisations)
    .leftJoin(listings, eq(listings.organisationId, organisations.id))
    .where(inArray(organisations.id, ids))
    .groupBy(organisations.id)
    .orderBy(asc(organisations.name));
  return rows.map(({ id, expiresFirst, ...row }) => {
    const { writes, binds, owns } = roleOf(actor, id);
    return {
      ...row,
      underMandate: rolesIn(actor, id).length === 0,
      drafts: writes ? row.drafts : 0,
      toRelease: binds ? row.toRelease : 0,
      expiring: binds ? row.expiring : 0,
      expiresFirst: binds && expiresFirst !== null ? new Date(expiresFirst) : null,
      joinRequests: owns ? row.joinRequests : 0,
    };
  });
}

/** What a person's roles in an organisation are for; who lacks a second factor is told so elsewhere. */
function roleOf(person: Person, organisationId: string) {
  const roles = rolesIn(person, organisationId);
  const mandated = isMandated(person, organisationId);
  return {
    writes: mandated || roles.some((role) => role !== 'reader'),
    binds: mandated || roles.some((role) => role === 'owner' || role === 'submitter'),
    owns: roles.includes('owner'),
  };
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
