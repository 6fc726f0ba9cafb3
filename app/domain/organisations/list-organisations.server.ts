import { and, asc, count, eq, ilike, isNull, type SQL } from 'drizzle-orm';
import { organisations } from '#db/schema/organisations.ts';
import type { Ctx } from '../ctx.ts';
import { visibleOrganisations } from '../visibility/predicates.server.ts';
import { isVerifiedNow } from './is-verified.server.ts';
import { PAGE_SIZE, type OrganisationFilter } from './list-filter.ts';

const SHOWN = {
  publicId: organisations.publicId,
  name: organisations.name,
  kind: organisations.kind,
  country: organisations.country,
  province: organisations.province,
  city: organisations.city,
  isVerified: isVerifiedNow(),
};

/** One page of the organisations that exist for the actor, by name. Two queries, whatever the number of rows. */
export async function listOrganisations(ctx: Ctx, filter: OrganisationFilter) {
  const where = and(
    visibleOrganisations(ctx.actor),
    isNull(organisations.archivedAt),
    ...conditionsOf(filter),
  );
  const [counted] = await ctx.tx.select({ total: count() }).from(organisations).where(where);
  const rows = await ctx.tx
    .select(SHOWN)
    .from(organisations)
    .where(where)
    .orderBy(asc(organisations.name), asc(organisations.id))
    .limit(PAGE_SIZE)
    .offset((filter.page - 1) * PAGE_SIZE);
  const total = counted?.total ?? 0;
  return { rows, total, page: filter.page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

function conditionsOf({ q, kind, province, verified }: OrganisationFilter): (SQL | undefined)[] {
  return [
    q ? ilike(organisations.name, `%${q.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
    kind ? eq(organisations.kind, kind) : undefined,
    province ? eq(organisations.province, province) : undefined,
    verified ? isVerifiedNow() : undefined,
  ];
}
