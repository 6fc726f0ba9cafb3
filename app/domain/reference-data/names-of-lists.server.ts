import { and, asc, eq, inArray } from 'drizzle-orm';
import { referenceTerms } from '#db/schema/reference-data.ts';
import type { Locale, ReferenceList } from '#db/enums.ts';
import type { Tx } from '#db/types.ts';

/**
 * The names of all terms of these lists in one language, also of retired ones, so that what was chosen before stays
 * readable. For choices that are offered see `listTerms`. One query.
 */
export async function namesOfLists<List extends ReferenceList>(
  tx: Tx,
  lists: readonly List[],
  locale: Locale,
): Promise<Record<List, Record<string, string>>> {
  const rows = await tx
    .select({
      list: referenceTerms.list,
      code: referenceTerms.code,
      nl: referenceTerms.nl,
      en: referenceTerms.en,
    })
    .from(referenceTerms)
    .where(and(inArray(referenceTerms.list, [...lists]), eq(referenceTerms.isCurrent, true)))
    .orderBy(asc(referenceTerms.position), asc(referenceTerms.code));
  return Object.fromEntries(
    lists.map((list) => [
      list,
      Object.fromEntries(rows.filter((row) => row.list === list).map((row) => [row.code, row[locale]])),
    ]),
  ) as Record<List, Record<string, string>>;
}
