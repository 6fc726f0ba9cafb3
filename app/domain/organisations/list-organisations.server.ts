import { and, asc, count, eq, ilike, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Locale } from '#db/enums.ts';
import { organisations } from '#db/schema/organisations.ts';
import { texts } from '#db/schema/texts.ts';
import type { Ctx } from '../ctx.ts';
import { visibleOrganisations } from '../visibility/predicates.server.ts';
import type { FoundOrganisation } from './found-organisation.ts';
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

/**
 * The organisations with these public ids that exist for the actor, in the order given: how hits of a search become
 * rows. A hit that is stale or not for this actor is dropped. Two queries.
 */
export async function organisationsByPublicIds(
  ctx: Ctx,
  publicIds: readonly string[],
  locale: Locale,
): Promise<FoundOrganisation[]> {
  if (publicIds.length === 0) return [];
  const rows = await ctx.tx
    .select({ id: organisations.id, ...SHOWN })
    .from(organisations)
    .where(
      and(
        inArray(organisations.publicId, [...publicIds]),
        visibleOrganisations(ctx.actor),
        isNull(organisations.archivedAt),
      ),
    );
  const descriptions = await ctx.tx
    .select({ id: texts.objectId, language: texts.language, origin: texts.origin, body: texts.body })
    .from(texts)
    .where(
      and(
        eq(texts.objectKind, 'organisation'),
        eq(texts.fieldGroup, 'description'),
        inArray(
          texts.objectId,
          rows.map((row) => row.id),
        ),
      ),
    );
  return publicIds.flatMap((publicId) => {
    const row = rows.find((found) => found.publicId === publicId);
    if (!row) return [];
    const { id, ...shown } = row;
    const its = descriptions.filter((description) => description.id === id);
    const description =
      its.find(({ language }) => language === locale) ??
      its.find(({ origin }) => origin === 'original') ??
      its[0];
    return [
      {
        ...shown,
        description: description ? { language: description.language, body: description.body } : null,
      },
    ];
  });
}

function conditionsOf({ q, kind, province, verified }: OrganisationFilter): (SQL | undefined)[] {
  return [
    q ? ilike(organisations.name, `%${q.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
    kind ? eq(organisations.kind, kind) : undefined,
    province ? eq(organisations.province, province) : undefined,
    verified ? isVerifiedNow() : undefined,
  ];
}
