import { and, asc, count, desc, eq, ilike, isNotNull, or, type SQL } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { ReferenceList } from '#db/enums.ts';
import type { Ctx } from '../ctx.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../visibility/authorise.ts';
import { MANAGED_LISTS, type ManagedList } from './open-lists.ts';

export const TERMS_PER_PAGE = 50;

const columns = {
  code: referenceTerms.code,
  version: referenceTerms.version,
  parentCode: referenceTerms.parentCode,
  nl: referenceTerms.nl,
  en: referenceTerms.en,
  isProposal: referenceTerms.isProposal,
  attributes: referenceTerms.attributes,
  retiredAt: referenceTerms.retiredAt,
  createdAt: referenceTerms.createdAt,
};

/** How many terms each managed list has now, and how many of them are retired. */
export async function countManagedTerms(
  ctx: Ctx,
): Promise<{ list: ManagedList; terms: number; retired: number }[]> {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  const rows = await ctx.tx
    .select({
      list: referenceTerms.list,
      terms: count(),
      retired: count(referenceTerms.retiredAt),
    })
    .from(referenceTerms)
    .where(eq(referenceTerms.isCurrent, true))
    .groupBy(referenceTerms.list);
  return MANAGED_LISTS.map((list) => {
    const row = rows.find((one) => one.list === list);
    const retired = row?.retired ?? 0;
    return { list, terms: (row?.terms ?? 0) - retired, retired };
  });
}

/** The terms of a list as they are now, with the retired ones last; `words` looks in code and both languages. */
export async function listManagedTerms(
  ctx: Ctx,
  list: ReferenceList,
  { words, page }: { words?: string | undefined; page: number },
) {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  const where = and(
    eq(referenceTerms.list, list),
    eq(referenceTerms.isCurrent, true),
    words ? matches(words) : undefined,
  );
  const terms = await ctx.tx
    .select(columns)
    .from(referenceTerms)
    .where(where)
    .orderBy(asc(isNotNull(referenceTerms.retiredAt)), asc(referenceTerms.position), asc(referenceTerms.code))
    .limit(TERMS_PER_PAGE)
    .offset((page - 1) * TERMS_PER_PAGE);
  const [counted] = await ctx.tx.select({ total: count() }).from(referenceTerms).where(where);
  return { terms, total: counted?.total ?? 0 };
}

/** All versions of a term, newest first. Throws NotFound when there is none. */
export async function getTermVersions(ctx: Ctx, list: ReferenceList, code: string) {
  authorise(ctx, 'manage_reference_data', { kind: 'platform' });
  const [current, ...earlier] = await ctx.tx
    .select(columns)
    .from(referenceTerms)
    .where(and(eq(referenceTerms.list, list), eq(referenceTerms.code, code)))
    .orderBy(desc(referenceTerms.version));
  if (!current) throw new NotFound();
  return { current, earlier };
}

function matches(words: string): SQL | undefined {
  const pattern = `%${words.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  return or(
    ilike(referenceTerms.code, pattern),
    ilike(referenceTerms.nl, pattern),
    ilike(referenceTerms.en, pattern),
  );
}
